/// Two stretches of words laid side by side.
struct Alignment: Sendable, Hashable {
  /// How a word of one text stands to the other text.
  enum Relation: UInt8, Sendable {
    /// The same word, spelling aside.
    case equal
    /// The same stem with another clitic or ending.
    case kindred
    /// Another word in its place.
    case other
    /// Only in `a`, only in `b`.
    case onlyA, onlyB
  }

  /// One place: a word of `a`, a word of `b`, or both. A missing word has the index of the one that follows on its side.
  struct Column: Sendable, Hashable {
    let a: Int32
    let b: Int32
    let relation: Relation
  }

  /// The places in order, at least one.
  let columns: [Column]
  /// The words of `a`.
  let a: Range<Int>
  /// The words of `b`.
  let b: Range<Int>

  /// An alignment of `columns`, which are not empty.
  init(_ columns: [Column]) {
    self.columns = columns
    func span(_ index: (Column) -> Int32, _ missing: Relation) -> Range<Int> {
      let last = columns[columns.count - 1]
      return Int(index(columns[0]))..<(Int(index(last)) + (last.relation == missing ? 0 : 1))
    }
    a = span(\.a, .onlyB)
    b = span(\.b, .onlyA)
  }
}

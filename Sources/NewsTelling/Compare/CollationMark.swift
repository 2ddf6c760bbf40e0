/// A range of a text and how it is to be marked.
struct CollationMark: Sendable, Hashable {
  let range: Range<Int>
  let mark: CollationSegment.Mark
  var isInsideQuotation = false
  /// The number of its line in the ledger.
  var item: Int?

  /// `told` and those of `silent` that lie in none of them, in the order of the text.
  static func merged(_ told: [CollationMark], _ silent: [Range<Int>]) -> [CollationMark] {
    let told = told.sorted { $0.range.lowerBound < $1.range.lowerBound }
    let free = Set(silent).filter { range in
      let next = told.firstPlace { $0.range.upperBound > range.lowerBound }
      return next == told.count || !told[next].range.overlaps(range)
    }
    return (told + free.map { CollationMark(range: $0, mark: .silent) })
      .sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) }
  }
}

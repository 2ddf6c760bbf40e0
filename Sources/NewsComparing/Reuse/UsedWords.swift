/// The equal words that blocks use, in each text.
struct UsedWords {
  private var a: Set<Int32> = []
  private var b: Set<Int32> = []

  /// The words of `blocks`. O(n).
  init(_ blocks: [Alignment]) {
    for block in blocks {
      for column in block.columns where column.relation == .equal {
        a.insert(column.a)
        b.insert(column.b)
      }
    }
  }

  /// What share of the equal words of `block` are used already, in each text.
  func shares(of block: Alignment) -> (a: Double, b: Double) {
    let words = block.columns.filter { $0.relation == .equal }
    let count = Double(max(1, words.count))
    return (Double(words.count { a.contains($0.a) }) / count, Double(words.count { b.contains($0.b) }) / count)
  }

  /// The longest stretch of `block` without a used word, from an equal word to an equal word; nil if there is none.
  func rest(of block: Alignment) -> Alignment? {
    let stretches = block.columns.split { column in
      (column.relation != .onlyB && a.contains(column.a)) || (column.relation != .onlyA && b.contains(column.b))
    }
    let trimmed = stretches.compactMap { stretch -> ArraySlice<Alignment.Column>? in
      guard let first = stretch.firstIndex(where: { $0.relation == .equal }),
        let last = stretch.lastIndex(where: { $0.relation == .equal })
      else { return nil }
      return stretch[first...last]
    }
    return trimmed.max { $0.count < $1.count }.map { Alignment(Array($0)) }
  }
}

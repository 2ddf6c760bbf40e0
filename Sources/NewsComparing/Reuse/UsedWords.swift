/// The equal words that blocks use, in each text.
struct UsedWords {
  private var a: WordSet
  private var b: WordSet

  /// The words of `blocks`. O(n).
  init(_ blocks: [Alignment]) {
    self.init(around: blocks)
    for block in blocks { insert(block) }
  }

  /// No words yet, with room for those of `blocks`.
  init(around blocks: [Alignment]) {
    a = WordSet(Self.hull(blocks.map(\.a)))
    b = WordSet(Self.hull(blocks.map(\.b)))
  }

  private static func hull(_ ranges: [Range<Int>]) -> Range<Int> {
    (ranges.map(\.lowerBound).min() ?? 0)..<(ranges.map(\.upperBound).max() ?? 0)
  }

  /// Adds the equal words of `block`.
  mutating func insert(_ block: Alignment) {
    for column in block.columns where column.relation == .equal {
      a.insert(column.a)
      b.insert(column.b)
    }
  }

  /// What share of the equal words of `block` are used already, in each text.
  func shares(of block: Alignment) -> (a: Double, b: Double) {
    var (words, usedA, usedB) = (0, 0, 0)
    for column in block.columns where column.relation == .equal {
      words += 1
      if a.contains(column.a) { usedA += 1 }
      if b.contains(column.b) { usedB += 1 }
    }
    let count = Double(max(1, words))
    return (Double(usedA) / count, Double(usedB) / count)
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

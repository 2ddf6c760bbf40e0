/// A copied stretch: one alignment, or several where blocks were put in another order.
struct Passage: Sendable, Hashable {
  /// By their place in `a`.
  let blocks: [Alignment]
  /// The words of `a` from the first to the last block.
  let a: Range<Int>
  /// The words of `b` likewise.
  let b: Range<Int>

  /// A passage of `blocks`, at least one.
  init(_ blocks: [Alignment]) {
    self.blocks = blocks.sorted { ($0.a.lowerBound, $0.b.lowerBound) < ($1.a.lowerBound, $1.b.lowerBound) }
    a = Self.hull(blocks.map(\.a))
    b = Self.hull(blocks.map(\.b))
  }

  /// What speaks for copying.
  struct Proof {
    /// Equal words, spelling aside.
    var equal = 0
    /// Those of them that are neither particles nor inside standing phrases.
    var content = 0
    /// Places in all, without long stretches that only one side has.
    var places = 0
  }

  /// Counts the proof. O(n).
  func proof(_ a: CopyWords, _ b: CopyWords) -> Proof {
    var proof = Proof()
    for block in blocks {
      var lonely = 0
      for column in block.columns {
        let isLonely = column.relation == .onlyA || column.relation == .onlyB
        lonely = isLonely ? lonely + 1 : 0
        // A sentence put in does not speak against the sentences around it.
        if lonely <= 8 { proof.places += 1 }
        guard column.relation == .equal else { continue }
        proof.equal += 1
        let weight = min(a.codes[Int(column.a)].weight, b.codes[Int(column.b)].weight)
        if weight == WordCode.Weight.content { proof.content += 1 }
      }
    }
    return proof
  }

  private static func hull(_ ranges: [Range<Int>]) -> Range<Int> {
    ranges.reduce(ranges[0]) { min($0.lowerBound, $1.lowerBound)..<max($0.upperBound, $1.upperBound) }
  }
}

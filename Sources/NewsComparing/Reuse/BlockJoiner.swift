/// Joins copied blocks that stand near one another in both texts, in whatever order.
///
/// So a paragraph whose sentences changed places is one passage. A block that repeats words of another, as a lead
/// printed twice does, stays apart.
enum BlockJoiner {
  /// The most words between two blocks of one passage, in either text.
  private static let widestGap = 20
  /// The most words two blocks of one passage may share.
  private static let widestOverlap = 3
  /// How many blocks before one are looked at.
  private static let reach = 32

  /// The blocks by passage, in the order of `a`. O(n log n).
  static func joined(_ blocks: [Alignment]) -> [[Alignment]] {
    let sorted = blocks.sorted { ($0.a.lowerBound, $0.b.lowerBound) < ($1.a.lowerBound, $1.b.lowerBound) }
    var group = Array(sorted.indices)
    for index in sorted.indices {
      for before in max(0, index - reach)..<index where areNear(sorted[before], sorted[index]) {
        let (old, new) = (group[index], group[before])
        guard old != new else { continue }
        for member in max(0, index - reach)...index where group[member] == old { group[member] = new }
      }
    }
    var members: [[Alignment]] = .init(repeating: [], count: sorted.count)
    for index in sorted.indices { members[group[index]].append(sorted[index]) }
    return members.filter { !$0.isEmpty }
  }

  private static func areNear(_ one: Alignment, _ other: Alignment) -> Bool {
    isNear(one.a, other.a) && isNear(one.b, other.b)
  }

  private static func isNear(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    let gap = max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound)
    return (-widestOverlap...widestGap).contains(gap)
  }
}

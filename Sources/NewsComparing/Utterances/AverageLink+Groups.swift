extension AverageLink {
  /// The groups of `count` items that `likenesses` (0…1; a pair not named counts as 0) hold together at `least` on average,
  /// each group in order, the groups by their first item.
  static func groups(of count: Int, likenesses: [(a: Int, b: Int, value: Double)], least: Double) -> [[Int]] {
    var link = AverageLink(threshold: LinkThreshold(many: least, single: least))
    for _ in 0..<count { _ = link.add() }
    for pair in likenesses { link.link(pair.a, pair.b, pair.value) }
    link.settle()
    return link.clusters
  }
}

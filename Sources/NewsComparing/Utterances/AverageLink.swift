/// Groups items by average link: two groups become one while the mean likeness of their members, over all pairs, stays at
/// the least asked for. One bridging item can therefore not chain two groups together, as single link would.
struct AverageLink {
  /// Groups of `count` items, each group in order and the groups by their first member.
  ///
  /// - Parameters:
  ///   - likenesses: pairs with what makes them alike, 0…1; a pair not named counts as 0.
  ///   - least: the least mean likeness of a join.
  static func groups(of count: Int, likenesses: [(a: Int, b: Int, value: Double)], least: Double) -> [[Int]] {
    var link = AverageLink(count, likenesses)
    // Best pairs first; between equals the earlier pair, so that the result does not depend on the order given.
    for pair in likenesses.sorted(by: { ($1.value, $0.a, $0.b) < ($0.value, $1.a, $1.b) }) where pair.value >= least {
      link.join(pair.a, pair.b, least)
    }
    return link.groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
  }

  private var groups: [[Int]]
  private var home: [Int]
  private var values: [Int: [Int: Double]]

  private init(_ count: Int, _ likenesses: [(a: Int, b: Int, value: Double)]) {
    groups = (0..<count).map { [$0] }
    home = Array(0..<count)
    values = [:]
    for pair in likenesses {
      values[pair.a, default: [:]][pair.b] = pair.value
      values[pair.b, default: [:]][pair.a] = pair.value
    }
  }

  private mutating func join(_ a: Int, _ b: Int, _ least: Double) {
    let (x, y) = (home[a], home[b])
    guard x != y else { return }
    let total = groups[x].reduce(0.0) { sum, i in sum + groups[y].reduce(0.0) { $0 + (values[i]?[$1] ?? 0) } }
    guard total / Double(groups[x].count * groups[y].count) >= least else { return }
    for member in groups[y] { home[member] = x }
    groups[x] = (groups[x] + groups[y]).sorted()
    groups[y] = []
  }
}

/// Which episode each article belongs to, kept stable while the window is clustered again and again.
struct EpisodeLedger {
  private var episodes: [Int] = []
  /// Where the articles of each episode went, itself while it lasts.
  private var successors: [Int] = []

  /// Notes the next article, an episode of its own until it is put elsewhere.
  mutating func add() { episodes.append(newEpisode()) }

  /// The episode of `article`.
  func episode(of article: Int) -> Int {
    var episode = episodes[article]
    while successors[episode] != episode { episode = successors[episode] }
    return episode
  }

  /// Makes the episodes of both articles one, with all they have, also what left the window.
  mutating func join(_ kept: Int, _ gone: Int) {
    let (kept, gone) = (episode(of: kept), episode(of: gone))
    successors[max(kept, gone)] = min(kept, gone)
  }

  /// Takes a new clustering of some articles: each group gets the episode that most of its articles had, the greatest
  /// group first, or a new one if that was taken. Articles outside of `groups` stay where they are.
  mutating func replace(with groups: [[Int]]) {
    var taken: Set<Int> = []
    let former = groups.map { $0.map { episode(of: $0) } }
    for place in groups.indices.sorted(by: { (groups[$1].count, $0) < (groups[$0].count, $1) }) {
      let wanted = Self.mostFrequent(former[place])
      let episode = taken.insert(wanted).inserted ? wanted : newEpisode()
      for article in groups[place] { episodes[article] = episode }
    }
  }

  /// The articles of each episode, ascending; episodes in order of their first articles.
  var groups: [[Int]] {
    Dictionary(grouping: episodes.indices, by: episode).values.sorted { $0[0] < $1[0] }
  }

  private mutating func newEpisode() -> Int {
    successors.append(successors.count)
    return successors.count - 1
  }

  /// The number that stands most often in `numbers`, the least of several.
  private static func mostFrequent(_ numbers: [Int]) -> Int {
    let counts = numbers.reduce(into: [:]) { counts, number in counts[number, default: 0] += 1 }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }!.key
  }
}

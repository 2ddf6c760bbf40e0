/// Joins episodes to stories: first to threads, by the likeness of their articles in the window, then threads to affairs
/// without a window, by what their centres share of actors, places and rare terms together.
struct StoryJoiner {
  /// Two groups of episodes that became one, each by its first episode.
  struct Joining: Sendable, Equatable {
    let kept: Int
    let gone: Int
  }

  private let profiles: [ArticleProfile]
  private let episodes: [[Int]]
  private let settings: StorySettings
  /// The joinings in their order.
  private(set) var joinings: [Joining] = []

  /// A joiner of `episodes`, each the numbers of its articles, ascending.
  init(_ profiles: [ArticleProfile], _ episodes: [[Int]], settings: StorySettings) {
    self.profiles = profiles
    self.episodes = episodes
    self.settings = settings
  }

  /// The episodes of each story, ascending; stories in order of their first episodes. Episodes that `isAlone` join none.
  mutating func stories(links: [ArticleLink], isAlone: (Int) -> Bool) -> [[Int]] {
    let threads = threads(links)
    let affairs = affairs(threads, isAlone: { isAlone(threads[$0][0]) })
    return affairs.map { $0.flatMap { threads[$0] }.sorted() }.sorted { $0[0] < $1[0] }
  }

  /// The episodes of each thread.
  private mutating func threads(_ links: [ArticleLink]) -> [[Int]] {
    var episodeOf = [Int](repeating: 0, count: profiles.count)
    for (number, episode) in episodes.enumerated() {
      for article in episode { episodeOf[article] = number }
    }
    var clusters = AverageLink(threshold: settings.threadThreshold)
    clusters.add(clusters: episodes)
    for link in links { clusters.add(link) }
    joinings += clusters.settle().map { Joining(kept: episodeOf[$0.kept], gone: episodeOf[$0.gone]) }
    let groups = Dictionary(grouping: episodes.indices) { clusters.root(episodes[$0][0]) }
    return groups.values.sorted { $0[0] < $1[0] }
  }

  /// The threads of each affair.
  private mutating func affairs(_ threads: [[Int]], isAlone: (Int) -> Bool) -> [[Int]] {
    var index = ThreadIndex(profiles, threads.map { $0.flatMap { episodes[$0] } }, settings: settings)
    var clusters = AverageLink(threshold: settings.affairThreshold)
    for thread in threads.indices {
      clusters.add(weight: threads[thread].reduce(0) { $0 + episodes[$1].count })
      guard !isAlone(thread) else { continue }
      for link in index.add(thread) { clusters.link(link.other, thread, link.likeness) }
    }
    joinings += clusters.settle().map { Joining(kept: threads[$0.kept][0], gone: threads[$0.gone][0]) }
    return clusters.clusters
  }
}

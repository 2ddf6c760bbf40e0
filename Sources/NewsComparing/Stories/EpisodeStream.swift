/// Takes articles in the order of their days and keeps those together that report one event, days apart.
///
/// Each day's articles join the episodes of the window; once a week the whole window is clustered again from single
/// articles, so that an early mistake does not stay. Episodes keep their identity by the majority of their articles.
struct EpisodeStream {
  private let profiles: [ArticleProfile]
  private let settings: StorySettings
  private let roundUp: RoundUp
  private var window: ActiveWindow
  private var ledger = EpisodeLedger()
  /// The clusters of the window; its items are articles, numbered from `base`.
  private var clusters: AverageLink
  private var base = 0
  private var lastClustering = Int.min
  /// All links so far, in order of the later article.
  private(set) var links: [ArticleLink] = []
  /// Which articles are round-ups, as far as they were taken.
  private(set) var isRoundUp: [Bool]

  /// A stream of `profiles`, which stand in the order of their days, undated ones last, over `terms` terms.
  init(_ profiles: [ArticleProfile], terms: Int, settings: StorySettings) {
    self.profiles = profiles
    self.settings = settings
    roundUp = RoundUp(profiles, settings: settings)
    window = ActiveWindow(profiles, terms: terms, settings: settings)
    clusters = AverageLink(threshold: settings.episodeThreshold)
    isRoundUp = [Bool](repeating: false, count: profiles.count)
  }

  /// Takes all articles; gives back the articles of each episode, ascending, episodes in order of their first articles.
  mutating func episodes() -> [[Int]] {
    var start = 0
    while start < profiles.count {
      let day = profiles[start].day
      let end = profiles[start...].firstIndex { $0.day != day } ?? profiles.count
      take(start..<end, day: day)
      start = end
    }
    return ledger.groups
  }

  /// Takes the articles of one day, all together, so that their order changes nothing. Undated ones come together after
  /// all days; those of the days have left the window by then.
  private mutating func take(_ articles: Range<Int>, day: Int?) {
    window.expire(before: day.map { $0 - settings.windowDays } ?? Int.max)
    for article in articles {
      ledger.add()
      window.add(article)
    }
    let new = newLinks(of: articles)
    links += new
    if let day, day - settings.clusteringDays < lastClustering {
      grow(by: articles.count, new)
    } else {
      clusterAgain(upTo: articles.upperBound)
      lastClustering = day ?? Int.max
    }
  }

  /// The links of `articles` with each other and with earlier ones of the window; a round-up has none.
  private mutating func newLinks(of articles: Range<Int>) -> [ArticleLink] {
    let found = articles.map { likenesses(of: $0) }
    for (article, likenesses) in zip(articles, found) {
      isRoundUp[article] = roundUp.brings(article, likenesses)
    }
    return zip(articles, found).flatMap { article, likenesses in
      likenesses.filter { $0.article < article && !isRoundUp[article] && !isRoundUp[$0.article] }.map {
        link($0.article, article, $0.likeness)
      }
    }
  }

  private func link(_ earlier: Int, _ later: Int, _ likeness: Double) -> ArticleLink {
    let sameEvent = likeness * settings.sameEvent(likeness, days: days(earlier, later))
    return ArticleLink(
      earlier: Int32(earlier), later: Int32(later), likeness: Float(likeness), sameEvent: Float(sameEvent))
  }

  private mutating func grow(by count: Int, _ new: [ArticleLink]) {
    for _ in 0..<count { clusters.add() }
    for link in new where link.earlier >= base { clusters.addEvent(link, base: base) }
    for merge in clusters.settle() { ledger.join(base + merge.kept, base + merge.gone) }
  }

  /// Clusters the articles of the window from single ones.
  private mutating func clusterAgain(upTo end: Int) {
    base = min(window.first, end)
    clusters = AverageLink(threshold: settings.episodeThreshold)
    for _ in base..<end { clusters.add() }
    let recent = links.reversed().prefix { $0.later >= base }
    for link in recent where link.earlier >= base { clusters.addEvent(link, base: base) }
    clusters.settle()
    ledger.replace(with: clusters.clusters.map { $0.map { $0 + base } })
  }

  private mutating func likenesses(of article: Int) -> [(article: Int, likeness: Double)] {
    window.neighbours(of: article, atLeast: settings.leastLikeness).map {
      ($0.article, settings.likeness($0, days: days($0.article, article)))
    }
  }

  /// The days between two articles, nil if one has none.
  private func days(_ a: Int, _ b: Int) -> Int? {
    guard let x = profiles[a].day, let y = profiles[b].day else { return nil }
    return abs(x - y)
  }
}

/// Takes articles in the order of their days and keeps those together that report one event, days apart.
struct EpisodeStream {
  private let profiles: [ArticleProfile]
  private let settings: StorySettings
  private let roundUp: RoundUp
  private var window: ActiveWindow
  private var links: AverageLink
  /// Which articles are round-ups, as far as they were taken.
  private(set) var isRoundUp: [Bool]

  /// A stream of `profiles`, which stand in the order of their days, undated ones last, over `terms` terms.
  init(_ profiles: [ArticleProfile], terms: Int, settings: StorySettings) {
    self.profiles = profiles
    self.settings = settings
    roundUp = RoundUp(profiles, settings: settings)
    window = ActiveWindow(profiles, terms: terms)
    links = AverageLink(threshold: settings.episodeThreshold)
    isRoundUp = [Bool](repeating: false, count: profiles.count)
  }

  /// Takes all articles; gives back the clusters that are the episodes, with all links between articles.
  mutating func episodes() -> AverageLink {
    var start = 0
    while start < profiles.count {
      let day = profiles[start].day
      let end = profiles[start...].firstIndex { $0.day != day } ?? profiles.count
      take(start..<end, day: day)
      start = end
    }
    return links
  }

  /// Takes the articles of one day, all together, so that their order changes nothing. Undated ones come together after
  /// all days; those of the days have left the window by then.
  private mutating func take(_ articles: Range<Int>, day: Int?) {
    window.expire(before: day.map { $0 - settings.windowDays } ?? Int.max)
    for article in articles {
      _ = links.add()
      window.add(article)
    }
    let found = articles.map { likenesses(of: $0) }
    for (article, likenesses) in zip(articles, found) {
      isRoundUp[article] = roundUp.brings(article, likenesses)
    }
    for (article, likenesses) in zip(articles, found) where !isRoundUp[article] {
      for (other, likeness) in likenesses where other < article && !isRoundUp[other] {
        links.link(other, article, likeness)
      }
    }
    links.settle()
  }

  private mutating func likenesses(of article: Int) -> [(article: Int, likeness: Double)] {
    window.neighbours(of: article, atLeast: settings.leastCosine).map {
      ($0.article, settings.likeness($0, days: days($0.article, article)))
    }
  }

  /// The days between two articles, nil if one has none.
  private func days(_ a: Int, _ b: Int) -> Int? {
    guard let x = profiles[a].day, let y = profiles[b].day else { return nil }
    return abs(x - y)
  }
}

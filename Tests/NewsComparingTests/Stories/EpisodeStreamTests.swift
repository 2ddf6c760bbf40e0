import Testing

@testable import NewsComparing

@Suite struct EpisodeStreamTests {
  private func episodes(_ articles: [(day: Int?, terms: [TermTable.Term])]) -> [[Int]] {
    let profiles = articles.map { article in
      ArticleProfile(
        day: article.day, vector: TermVector(article.terms.map { ($0, 1) }, limit: 64), shingles: TextSample([]))
    }
    var stream = EpisodeStream(profiles, terms: 100, settings: StorySettings())
    return stream.episodes()
  }

  @Test func oneEventDaysApartIsOneEpisode() {
    #expect(episodes([(0, [1, 2, 3]), (1, [1, 2, 3]), (1, [7, 8, 9])]) == [[0, 1], [2]])
  }

  @Test func thatEventAfterTheWindowIsAnother() {
    #expect(episodes([(0, [1, 2, 3]), (30, [1, 2, 3])]) == [[0], [1]])
  }

  /// Each report is like the next one, but over the weeks the words change: the window is clustered again, and no
  /// article is lost or told twice.
  @Test func everyArticleStandsInOneEpisode() {
    let drift = (0..<60).map { day in (day: Optional(day), terms: (0..<8).map { TermTable.Term(day / 3 + $0) }) }
    let found = episodes(drift)
    #expect(found.flatMap { $0 }.sorted() == Array(0..<60))
    #expect(found == found.sorted { $0[0] < $1[0] })
  }

  @Test func undatedArticlesComeTogetherAfterAllDays() {
    #expect(episodes([(0, [1, 2, 3]), (nil, [1, 2, 3]), (nil, [1, 2, 3])]) == [[0], [1, 2]])
  }
}

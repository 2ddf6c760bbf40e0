import NewsComparing
import NewsRecords
import Testing

/// One story of a dossier of two.
@Suite struct DossierPartTests {
  private let articles: [Article]
  private let dossier: Dossier

  init() {
    let texts: [(String, String, String)] = [
      ("festival0", StoryTexts.festival[0], "2024-05-01"), ("festival1", StoryTexts.festival[1], "2024-05-02"),
      ("dam0", StoryTexts.dam[0], "2024-05-03"), ("dam1", StoryTexts.dam[1], "2024-05-02"),
      ("inquiry", StoryTexts.damInquiry, "2024-10-11"),
    ]
    let readings = texts.map { id, text, day in
      HandReading(id, day, text) { reading in
        let words = text.split { $0 == " " || $0 == "\n" }.prefix(2).map(String.init)
        reading.entity(words[0])
        reading.pledge(.plan, words[1], by: words[1])
      }
    }
    articles = readings.map(\.article)
    dossier = DossierBuilder().dossier(
      of: readings.map(\.read), skipped: [SkippedInput(path: "x", code: "c", message: "m")])
  }

  @Test func itsLinesKeepTheirIds() throws {
    let story = dossier.stories[0]
    let part = try #require(dossier.part(story.id, of: articles))
    #expect(part.stories == [story])
    #expect(part.pledges == dossier.pledges.filter { $0.story == story.id })
    #expect(!part.pledges.isEmpty && part.pledges.count < dossier.pledges.count)
    #expect(Set(part.readings.map(\.id)) == Set(story.articles))
    #expect(part.people.allSatisfy { $0.mentions.allSatisfy { story.articles.contains($0.article) } })
  }

  @Test func itsHeadCountsTheStory() throws {
    let story = dossier.stories[0]
    let head = try #require(dossier.part(story.id, of: articles)).head
    #expect(head.articles == story.articles.count && head.outlets == story.articles.count)
    #expect(head.independentChains == story.independentChains)
    #expect(head.asOf == dossier.head.asOf && head.skipped == dossier.head.skipped)
    #expect(Set(head.read) == Set(story.articles))
  }

  @Test func thePartsAreTheWhole() {
    let parts = dossier.stories.compactMap { dossier.part($0.id, of: articles) }
    #expect(parts.reduce(0) { $0 + $1.pledges.count } == dossier.pledges.count)
    #expect(parts.reduce(0) { $0 + $1.head.articles } == dossier.head.articles)
  }

  @Test func anUnknownStoryHasNone() { #expect(dossier.part("s99", of: articles) == nil) }
}

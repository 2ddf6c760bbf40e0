import ArabicText
import Testing

@testable import NewsComparing

@Suite struct StoryGroundsTests {
  private func grounds(_ inputs: [StoryInput], of story: Int) -> [StoryGrounds.Ground] {
    StoryGrounds(StoryFinder().stories(of: inputs)).grounds(of: story, limit: 24)
  }

  private func stems(_ words: [String]) -> Set<FoldedKey> {
    Set(words.compactMap { LightStem.key(of: $0) })
  }

  @Test func anAffairRestsOnItsActorsPlacesAndRareTerms() {
    let grounds = grounds(StoryTexts.all, of: 0)
    #expect(!grounds.isEmpty)
    let known = stems([
      "سد", "السد", "الوشل", "دير", "النوار", "انهيار", "المرزوقي", "هناء", "التشققات", "جدار", "المهندسة",
    ])
    #expect(grounds.allSatisfy { known.contains($0.stem) })
  }

  @Test func eachGroundStandsOnBothSides() {
    for ground in grounds(StoryTexts.all, of: 0) {
      #expect(ground.articles.count == 2 && ground.articles[0] != ground.articles[1])
    }
    // The inquiry of October, the last article given, came in by a joining of its own.
    let inquiry = StoryTexts.all.count - 1
    #expect(grounds(StoryTexts.all, of: 0).contains { $0.articles.contains(inquiry) })
  }

  @Test func anArticleAloneHasNone() {
    #expect(grounds([StoryTexts.input("a", StoryTexts.damInquiry, "2024-05-01")], of: 0).isEmpty)
  }

  @Test func theLimitHolds() {
    let map = StoryFinder().stories(of: StoryTexts.all)
    #expect(StoryGrounds(map).grounds(of: 0, limit: 2).count == 2)
  }
}

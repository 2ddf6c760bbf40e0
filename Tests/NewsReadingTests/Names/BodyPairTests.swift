import ArabicText
import Testing

@testable import NewsReading

@Suite struct BodyPairTests {
  @Test func bothWordsLoseTheirArticle() {
    let pair = BodyPair(head: FoldedKey("قوات"), adjective: FoldedKey("مسلحة"))
    #expect(BodyPair("القوات المسلحة") == pair)
  }

  @Test(arguments: ["القوات", "قوات مسلحة", "القوات المسلحة اليمنية"])
  func otherPhrasesAreNoPairs(phrase: String) {
    #expect(BodyPair(phrase) == nil)
  }
}

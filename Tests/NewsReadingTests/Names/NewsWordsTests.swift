import ArabicText
import Testing

@testable import NewsReading

@Suite struct NewsWordsTests {
  private let news = NameFixture.news

  @Test(arguments: [("الهدف", true), ("قال", true), ("لارسن", false), ("اجتمع", false), ("سقراطوف", false)])
  func ordinaryWords(word: String, expected: Bool) {
    #expect(news.isOrdinary(FoldedKey(word)) == expected)
  }

  @Test(arguments: [("لارسن", true), ("سقراطوف", true), ("الهدف", false), ("اجتمع", false), ("قال", false)])
  func wordsOfNames(word: String, expected: Bool) {
    #expect(news.mayBeName(FoldedKey(word)) == expected)
  }
}

import ArabicText
import Testing

@testable import NewsReading

@Suite struct FirstLetterTests {
  @Test(arguments: [("وأندرو", "أندرو"), ("وَأندرو", "أندرو"), ("وَّأندرو", "أندرو")])
  func aLetterGoesWithItsHarakat(word: String, rest: String) throws {
    let text = TokenizedText(word)
    let token = try #require(text.tokens.first)
    #expect(text.source.string(in: text.behindFirstLetter(of: token)..<token.end) == rest)
  }
}

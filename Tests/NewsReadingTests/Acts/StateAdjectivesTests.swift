import ArabicText
import Testing

@testable import NewsReading

@Suite struct StateAdjectivesTests {
  private let adjectives = StateAdjectives()

  @Test(arguments: [("الفرنسية", "FR"), ("فرنسي", "FR"), ("والأميركيين", "US"), ("مصريون", "EG")])
  func codes(word: String, code: String) { #expect(adjectives.code(at: 0, in: TokenizedText(word)) == code) }

  @Test(arguments: ["فرنسا", "الجديدة", "البحرية"])
  func others(word: String) { #expect(adjectives.code(at: 0, in: TokenizedText(word)) == nil) }
}

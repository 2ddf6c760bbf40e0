import ArabicText
import NewsLexicons
import Testing

@Suite struct StateAdjectivesTests {
  private let adjectives = StateAdjectives.shared

  @Test(arguments: [("الفرنسية", "FR"), ("فرنسي", "FR"), ("والأميركيين", "US"), ("مصريون", "EG")])
  func codes(word: String, code: String) { #expect(adjectives.code(at: 0, in: TokenizedText(word)) == code) }

  @Test(arguments: ["فرنسا", "الجديدة", "البحرية"])
  func others(word: String) { #expect(adjectives.code(at: 0, in: TokenizedText(word)) == nil) }

  @Test(arguments: ["عراقي", "العراقية", "والأميركية", "بالنمساوي", "للمصريين"])
  func behindAnyClitics(_ word: String) { #expect(adjectives.contains(0, of: TokenizedText(word))) }

  @Test(arguments: ["القتالية", "البلدية", "مدرسة", "كلمة", "بالفرنسا"])
  func otherWords(_ word: String) { #expect(!adjectives.contains(0, of: TokenizedText(word))) }
}

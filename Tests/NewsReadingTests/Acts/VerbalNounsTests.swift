import ArabicText
import Testing

@testable import NewsReading

@Suite struct VerbalNounsTests {
  private let nouns = VerbalNouns()

  @Test(arguments: ["إغلاق", "الانسحاب", "مواصلة", "توفير", "منع", "دعمه", "والحفاظ", "بناء", "تدخلها"])
  func ones(word: String) { #expect(nouns.isOne(at: 0, in: TokenizedText(word))) }

  @Test(arguments: ["الوزير", "أغلق", "الجسر", "سليم", "مدينة", "،"])
  func others(word: String) { #expect(!nouns.isOne(at: 0, in: TokenizedText(word))) }

  @Test(arguments: [("بمنع", true), ("لإغلاق", true), ("لدعم", true), ("منع", false), ("بيت", false), ("لجنة", false)])
  func behindPreposition(word: String, expected: Bool) {
    #expect(nouns.isOneBehindPreposition(at: 0, in: TokenizedText(word)) == expected)
  }
}

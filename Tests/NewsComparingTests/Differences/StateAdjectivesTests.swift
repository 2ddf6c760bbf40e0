import ArabicText
import Testing

@testable import NewsComparing

@Suite struct StateAdjectivesTests {
  private func contains(_ word: String) -> Bool { StateAdjectives.shared.contains(0, of: TokenizedText(word)) }

  @Test(arguments: ["عراقي", "العراقية", "والأميركية", "بالنمساوي"])
  func adjectivesOfStates(_ word: String) { #expect(contains(word)) }

  @Test(arguments: ["القتالية", "البلدية", "مدرسة", "كلمة"])
  func otherWords(_ word: String) { #expect(!contains(word)) }
}

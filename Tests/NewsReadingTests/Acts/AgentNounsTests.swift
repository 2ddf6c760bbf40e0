import ArabicText
import Testing

@testable import NewsReading

@Suite struct AgentNounsTests {
  private let agents = AgentNouns()

  @Test(arguments: ["الشركات", "وزارة", "والوزير", "شركتا", "الناخبين", "الأهالي", "نقابة"])
  func thoseWhoCanAct(word: String) { #expect(agents.isAgent(0, in: TokenizedText(word))) }

  @Test(arguments: ["التعاون", "الأسعار", "بيان", "الجسر", "قرار"])
  func thingsAreNone(word: String) { #expect(!agents.isAgent(0, in: TokenizedText(word))) }
}

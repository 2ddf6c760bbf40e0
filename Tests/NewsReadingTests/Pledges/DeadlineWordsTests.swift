import ArabicText
import Testing

@testable import NewsReading

@Suite struct DeadlineWordsTests {
  private let words = DeadlineWords()

  @Test(arguments: [
    ("بحلول", DeadlineWords.Role.bound), ("خلال", .within), ("منذ", .elsewhere), ("المقررة", .elsewhere),
    ("بعد الآن", .fromNow), ("فورا", .atOnce), ("نهاية", .lastDay),
  ])
  func roles(word: String, role: DeadlineWords.Role) { #expect(words.role(at: 0, in: TokenizedText(word)) == role) }

  @Test func otherWordsAndPlacesHaveNone() {
    let text = TokenizedText("الجسر ،")
    #expect([0, 1, -1, 9].allSatisfy { words.role(at: $0, in: text) == nil })
  }
}

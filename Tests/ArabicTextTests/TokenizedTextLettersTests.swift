import ArabicText
import Testing

@Suite struct TokenizedTextLettersTests {
  private let text = TokenizedText("زميله في المدينة و")

  @Test func beginnings() {
    #expect(text.begins(2, "ال") && text.begins(2, "المدينة") && text.begins(3, "و"))
    #expect(!text.begins(0, "ال") && !text.begins(3, "وا") && !text.begins(1, "فيها"))
  }

  @Test func endings() {
    #expect(text.ends(0, "ه") && text.ends(0, "يله") && text.ends(2, "ة") && text.ends(3, "و"))
    #expect(!text.ends(2, "ه") && !text.ends(0, "ها") && !text.ends(3, "نو"))
  }
}

import ArabicText
import Testing

@Suite struct TokenizedTextTests {
  private let text = TokenizedText("عنوان الخبر\r\n\nقال \"نعم\". ثم غادر.\n")

  @Test func paragraphsAreLinesThatAreNotEmpty() {
    #expect(text.paragraphs.map { text.string(of: $0) } == ["عنوان الخبر", "قال \"نعم\". ثم غادر."])
  }

  @Test func whatHoldsAToken() {
    #expect(
      text.tokens.indices.map { text.paragraph(holding: $0) ?? -1 } == [0, 0, -1, -1, 1, 1, 1, 1, 1, 1, 1, 1, -1])
    #expect(text.tokens.indices.map { text.sentence(holding: $0) ?? -1 } == [0, 0, -1, -1, 1, 1, 1, 1, 1, 2, 2, 2, -1])
    #expect(text.sentence(holding: 99) == nil)
  }

  @Test func marksArePaired() {
    #expect(text.marks.map { text.string(of: $0.whole) } == ["\"نعم\""])
  }

  @Test func glue() {
    #expect(
      (0..<text.tokens.count).filter { text.isGlued($0) }.map { text.string(at: $0) } == [
        "الخبر", "\r\n", "\n", "\"", "نعم", "\"", "غادر", ".",
      ])
  }

  @Test func rangesOfBytesAndTokens() {
    let said = text.bytes(of: 4..<5)
    #expect(text.source.string(in: said) == "قال")
    #expect(text.tokens(touching: said) == 4..<5)
    #expect(text.tokens(touching: (said.lowerBound + 2)..<(said.upperBound + 2)) == 4..<6)
    #expect(text.tokens(touching: said.upperBound..<said.upperBound).isEmpty)
    #expect(text.bytes(of: 4..<4) == said.lowerBound..<said.lowerBound)
    #expect(text.bytes(of: 13..<13) == text.source.utf8.count..<text.source.utf8.count)
    #expect(text.scalars(of: said) == 14..<17)
  }

  @Test func emptyText() {
    let empty = TokenizedText("")
    #expect(empty.tokens.isEmpty && empty.sentences.isEmpty && empty.paragraphs.isEmpty && empty.marks.isEmpty)
    #expect(empty.tokens(touching: 0..<0).isEmpty)
    #expect(empty.bytes(of: 0..<0) == 0..<0)
  }
}

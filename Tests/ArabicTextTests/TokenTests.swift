import ArabicText
import Testing

@Suite struct TokenTests {
  @Test func sixteenBytesHoldAllOfIt() {
    #expect(MemoryLayout<Token>.size == 16)
    let token = Token(bytes: 4_000_000_000..<4_000_070_001, kind: .url, key: FoldedKey(rawValue: 9))
    #expect(token.bytes == 4_000_000_000..<4_000_070_001)
    #expect(token.length == 70_001)
    #expect(token.kind == .url)
    #expect(token.key == FoldedKey(rawValue: 9))
  }

  @Test func aSignIsTheScalarItIs() {
    let text = TokenizedText("قال: «نعم» (لا) 5")
    let signs = text.tokens.filter { $0.kind.isSign }
    #expect(signs.map { text.source.string(in: $0.bytes) } == [":", "«", "»", "(", ")"])
    #expect(signs[0].isScalar(":") && !signs[0].isScalar("."))
    #expect(signs[1].isScalar("«") && signs[3].isScalar("("))
    #expect(text.tokens.filter { !$0.kind.isSign }.allSatisfy { !$0.isScalar("5") })
  }
}

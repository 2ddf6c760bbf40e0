import ArabicText
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct ReversedDecimalTests {
  private func key(_ number: String) -> UInt64 { CopyWords(TokenizedText(number)).codes[0].key }

  @Test(arguments: [
    ("93.\u{200F}92", "92.93"), ("52.\u{200F}1659", "1659.52"), ("٣.\u{200F}١", "1.3"), ("3\u{200F}.1", "1,3"),
  ])
  func isTheFigureAReaderSees(_ typed: String, _ seen: String) {
    let words = CopyWords(TokenizedText(typed))
    #expect(words.count == 1)
    #expect(key(typed) == key(seen))
    #expect(words.tokenRange(of: 0..<1) == 0..<3)
  }

  @Test(arguments: ["93. \u{200F}92", "93.92", "93 92", "93-\u{200F}92", "93.\u{200F} 92"])
  func otherNumbersStayAsTheyAre(_ typed: String) {
    #expect(!ReversedDecimal.begins(at: 0, in: TokenizedText(typed)))
  }

  @Test func oneReversedIsNotTheOtherWay() { #expect(key("93.\u{200F}92") != key("93.92")) }

  /// The point of such a decimal is no full stop.
  @Test func endsNoSentence() {
    let text = TokenizedText("ربح السوق 93.\u{200F}92 نقطة أمس. ونام")
    let words = CopyWords(text)
    for word in 0..<5 { #expect(words.sentence(holding: word, in: text).map { words.words(in: $0) } == 0..<5) }
    #expect(words.sentence(holding: 5, in: text).map { words.words(in: $0) } == 5..<6)
  }

  @Test func theSliceHoldsAllOfIt() throws {
    let text = TokenizedText("ربح 93.\u{200F}92")
    let words = CopyWords(text)
    #expect(words.slice(of: 1..<2, in: text)?.text == "93.\u{200F}92")
  }
}

import ArabicText
import Testing

@testable import NewsComparing

@Suite struct NumberKeyTests {
  private func key(_ number: String) -> UInt64 {
    let text = TokenizedText(number)
    return NumberKey.of(text.tokens[0], in: text.source.utf8)
  }

  @Test(arguments: [
    ("2,500", "2500"), ("٢٥٠٠", "2500"), ("٢٬٥٠٠", "2500"), ("60%", "60"), ("٦٠٪", "60"), ("2,5", "2.5"),
  ])
  func alike(_ one: String, _ other: String) { #expect(key(one) == key(other)) }

  @Test(arguments: [("2500", "3000"), ("2.5", "25"), ("1,50", "150"), ("12", "21")])
  func different(_ one: String, _ other: String) { #expect(key(one) != key(other)) }
}

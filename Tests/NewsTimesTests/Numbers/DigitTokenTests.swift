import ArabicText
import Testing

@testable import NewsTimes

@Suite struct DigitTokenTests {
  private func digits(_ text: String) -> DigitToken {
    let source = TokenizedText(text)
    return DigitToken(source.tokens[0], in: source.source.utf8)
  }

  @Test(arguments: [
    ("2500", 2500.0), ("٢٥٠٠", 2500), ("۲۵۰۰", 2500), ("2,500", 2500), ("2.500", 2500), ("2.5", 2.5), ("2,5", 2.5),
    ("٢٫٥", 2.5), ("٢٬٥٠٠", 2500),
    ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("1,234.5", 1234.5), ("0.500", 0.5), ("12.75", 12.75),
    ("2500,50", 2500.5),
  ])
  func values(text: String, expected: Double) { #expect(digits(text).value(isScaled: false) == expected) }

  /// Before a scale word a point parts decimals: «2.500 مليار» is two and a half.
  @Test func scaled() { #expect(digits("2.500").value(isScaled: true) == 2.5) }

  @Test(arguments: ["27.7.2021", "1.2.3"])
  func noNumber(text: String) { #expect(digits(text).value(isScaled: false) == nil) }

  @Test func percent() {
    #expect(digits("٦٠٪").hasPercentSign && digits("60%").hasPercentSign && !digits("60").hasPercentSign)
  }
}

import ArabicText
import Testing

@testable import NewsComparing

@Suite struct SpellingVariantsTests {
  private func areOne(_ one: String, _ other: String) -> Bool {
    SpellingVariants.shared.areOne(TokenizedText(one), 0, TokenizedText(other), 0)
  }

  private func differInHamza(_ one: String, _ other: String) -> Bool {
    SpellingVariants.differInHamza(TokenizedText(one), 0, TokenizedText(other), 0)
  }

  @Test(arguments: [("أميركي", "أمريكي"), ("والأميركي", "والأمريكي"), ("بالمئة", "بالمائة"), ("صحافي", "صحفي")])
  func twoSpellings(_ one: String, _ other: String) { #expect(areOne(one, other) && areOne(other, one)) }

  @Test(arguments: [("أميركي", "أميركية"), ("الأميركي", "والأمريكي"), ("صحافي", "صحيفة"), ("باب", "باب")])
  func otherWords(_ one: String, _ other: String) { #expect(!areOne(one, other)) }

  @Test(arguments: [("المصائف", "المصايف"), ("شئون", "شؤون"), ("للعائلات", "للعايلات")])
  func hamzaOnItsSeatOrAsYeh(_ one: String, _ other: String) {
    #expect(differInHamza(one, other) && differInHamza(other, one))
  }

  @Test(arguments: [("قال", "قيل"), ("سائل", "سبيل"), ("ضوئي", "ضويل"), ("المصائف", "المصائف"), ("ئاب", "ياب")])
  func otherLettersAreOtherWords(_ one: String, _ other: String) { #expect(!differInHamza(one, other)) }

  private func areJoined(_ one: String, _ other: String) -> Bool {
    let (a, b) = (TokenizedText(one), TokenizedText(other))
    let (words, others) = (CopyWords(a), CopyWords(b))
    return SpellingVariants.areJoined(words, a, 0..<words.count, others, b, 0..<others.count)
  }

  @Test(arguments: [("با ناعمة", "باناعمة"), ("عبد الله", "عبدالله")])
  func spacesPartNoWords(_ one: String, _ other: String) { #expect(areJoined(one, other)) }

  @Test(arguments: [
    ("با ناعمة", "باناعم"), ("با ناعمة", "با ناعمة"), ("12", "20-25"), ("50 - 500", "900"), ("20-25", "2025"),
    ("1902", "06:47"),
    ("12.5", "93.\u{200F}92 84"), ("5 عمال", "9"),
  ])
  func otherFiguresAreNoSpelling(_ one: String, _ other: String) {
    #expect(!areJoined(one, other) && !areJoined(other, one))
  }
}

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

  @Test func spacesPartNoWords() {
    let (one, other) = (TokenizedText("با ناعمة"), TokenizedText("باناعمة"))
    #expect(SpellingVariants.areJoined(one, 0..<2, other, 0..<1))
    #expect(!SpellingVariants.areJoined(one, 0..<2, TokenizedText("باناعم"), 0..<1))
    #expect(!SpellingVariants.areJoined(one, 0..<2, one, 0..<2))
  }
}

import Testing

@testable import NewsComparing

@Suite struct LightKeyTests {
  @Test(arguments: [
    ("بضربات", "ضربات"), ("وأعلن", "أعلن"), ("والمدينة", "مدينة"), ("للمدينة", "المدينة"), ("مكوناتهم", "مكوناته"),
    ("سيرسل", "يرسل"), ("العسكريّين", "عسكري"), ("مهمتها", "مهمة"),
  ])
  func kindred(_ one: String, _ other: String) { #expect(LightKey.of(one) == LightKey.of(other)) }

  @Test(arguments: [("قتل", "قاتل"), ("مسلح", "سلاح"), ("شرق", "غرب"), ("نفى", "أكد"), ("مهمة", "همة")])
  func different(_ one: String, _ other: String) { #expect(LightKey.of(one) != LightKey.of(other)) }

  @Test(arguments: ["", "و", "ال", "بال", "لل", "هم"])
  func shortWordsAreKeptWhole(_ word: String) { #expect(LightKey.of(word) != LightKey.of(word + "ق")) }
}

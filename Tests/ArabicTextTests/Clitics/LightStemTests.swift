import ArabicText
import NewsLexicons
import Testing

@Suite struct LightStemTests {
  private func lightKey(_ word: String) -> FoldedKey? {
    var segmenter = Segmenter(CliticLexicon.model)
    return segmenter.parts(of: word)?.lightKey
  }

  /// In the manner of Lucene's TestArabicStemFilter: one line an ending.
  @Test(arguments: [
    ("مسؤولان", "مسؤول"), ("انتخابات", "انتخاب"), ("مسؤولون", "مسؤول"), ("مسؤولين", "مسؤول"), ("عراقية", "عراق"),
    ("عراقي", "عراق"),
    ("مدرسة", "مدرس"), ("عراقيون", "عراق"), ("العراقيين", "عراق"), ("والانتخابات", "انتخاب"), ("انتخاباتهم", "انتخاب"),
    ("مهمته", "مهم"), ("المهمات", "مهم"),
  ])
  func endings(word: String, stem: String) { #expect(lightKey(word) == FoldedKey(stem)) }

  @Test(arguments: ["قوات", "سنة", "خبر", "بيان", "كان", "جديد", "قطر"])
  func threeLettersStay(word: String) { #expect(lightKey(word) == FoldedKey(word)) }

  @Test func wordsOfOtherScriptsKeepTheirKey() {
    #expect(lightKey("BBC") == FoldedKey("BBC"))
    #expect(lightKey("2021") == FoldedKey("2021"))
  }
}

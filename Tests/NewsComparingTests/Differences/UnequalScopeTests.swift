import ArabicText
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct UnequalScopeTests {
  private func asked(_ first: String, _ second: String, days: (String, String) = ("2024-03-18", "2024-03-19")) -> Bool {
    Affair([
      ("a", days.0, "قال رئيس المجلس سهيل المراني إن المجلس \(first)."),
      ("b", days.1, "قال رئيس المجلس سهيل المراني إن المجلس \(second)."),
    ]).differences.contains("unequal-scope")
  }

  @Test func theSameEndOfOtherThings() {
    #expect(
      asked("سينهي مهمته القتالية في الوادي بحلول نهاية العام", "سيسحب القوات القتالية من الوادي بحلول نهاية العام"))
  }

  @Test func theSameThingIsNoQuestion() {
    #expect(!asked("سينهي مهمته القتالية في الوادي بحلول نهاية العام", "سينهي المهمة القتالية بحلول نهاية العام"))
  }

  /// «التجارب» and «الاختبارات» are one thing in two translations of one sentence.
  @Test func twoTranslationsAreNoQuestion() {
    #expect(
      !asked(
        "سيوقف التجارب النووية وإطلاق الصواريخ من قاعدة الوشل بحلول نهاية العام",
        "سيوقف الاختبارات النووية وإطلاق الصواريخ من قاعدة الوشل بحلول نهاية العام"))
  }

  @Test func aBeginningIsNoEnd() {
    #expect(
      !asked("سينهي مهمته القتالية في الوادي بحلول نهاية العام", "سيدرب القوات القتالية في الوادي بحلول نهاية العام"))
  }

  @Test func monthsApartItIsASecondPledge() {
    #expect(
      !asked(
        "سينهي مهمته القتالية في الوادي بحلول 31 كانون الأول 2024",
        "سيسحب القوات القتالية من الوادي بحلول 31 كانون الأول 2024",
        days: ("2024-03-18", "2024-09-18")))
  }

  @Test(arguments: [
    ("القوات القتالية", 1), ("قوات قتالية ومهمات قتالية", 2), ("القوات الأميركية", 0), ("السوق القديم", 0),
    ("في القتالية", 0),
  ])
  func objectsAreNounsWithAnAdjectiveOfRelation(_ text: String, _ count: Int) {
    let text = TokenizedText(text)
    #expect(UnequalScope.objects(among: text.tokens.indices, of: text).count == count)
  }
}

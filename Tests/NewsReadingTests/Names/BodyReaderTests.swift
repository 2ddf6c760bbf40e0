import ArabicText
import Testing

@testable import NewsReading

@Suite struct BodyReaderTests {
  private func body(_ phrase: String) -> (text: TokenizedText, body: BodyPhrase?) {
    let text = TokenizedText(phrase)
    let reader = BodyReader(lexicon: NameFixture.lexicon)
    return (text, reader.body(at: 0, in: text, NameFixture.words(text), before: text.tokens.count))
  }

  @Test(arguments: [
    ("وزارة الخارجية اللبنانية في تصريح", "وزارة الخارجية اللبنانية"),
    ("القوات العراقية المنتشرة", "القوات العراقية"),
    ("الحكومة اللبنانية الجديدة", "الحكومة اللبنانية"),
    ("الهيئة التنسيقية للإغاثة التونسية التي", "الهيئة التنسيقية للإغاثة التونسية"),
    ("حكومة الولايات المتحدة للعراق", "حكومة الولايات المتحدة"),
    ("المكتب الإعلامي لرئيس الوزراء اللبناني قال", "المكتب الإعلامي لرئيس الوزراء اللبناني"),
    ("حركة \"الفجر\" أعلنت", "الفجر"),
    ("منظمة حظر الأسلحة الكيميائية اليوم", "منظمة حظر الأسلحة الكيميائية"),
    ("القضاء التونسي أعلن", "القضاء التونسي"),
    ("القوات المسلحة أعلنت", "القوات المسلحة"),
    ("السلطات الأمنية الأردنية اليوم", "السلطات الأمنية الأردنية"),
    ("النظام الليبي يرفض", "النظام الليبي"),
    ("المديرية العامة للغابات قالت", "المديرية العامة للغابات"),
    ("الهيئة العليا للانتخابات للانطلاق الرسمي", "الهيئة العليا للانتخابات"),
    ("جهاز أمن الدولة قال", "جهاز أمن الدولة"),
    ("مكتب تعليم الشرق اليوم", "مكتب تعليم الشرق"),
    ("مكتب الأمم المتحدة لتنسيق الإغاثة أعلن", "مكتب الأمم المتحدة لتنسيق الإغاثة"),
    ("الحزب الإصلاحي الدستوري الذي", "الحزب الإصلاحي الدستوري"),
    ("وكالة الأنباء الليبية \"سهم\" قالت", "وكالة الأنباء الليبية \"سهم\""),
  ])
  func namedBodies(phrase: String, expected: String) throws {
    let (text, body) = body(phrase)
    let found = try #require(body)
    #expect(found.isName)
    #expect(text.string(of: found.name) == expected)
  }

  @Test(arguments: ["الوزارة أعلنت", "القوات القتالية عادت", "الحركة في بيان"])
  func bodiesThatOnlyPoint(phrase: String) throws {
    #expect(try #require(body(phrase).body).isName == false)
  }

  @Test(arguments: ["شركة طيران جديدة", "قوات في المدينة", "مكتب صغير", "جامعة سعودية جديدة", "شركة تملكها الدولة"])
  func indefiniteNounsAreNoBodies(phrase: String) {
    #expect(body(phrase).body == nil)
  }

  @Test(arguments: [
    "قيادة المرأة السعودية للسيارات", "النظام المالي السوري", "تنظيم كأس العرب", "إدارة الأزمة السورية",
  ])
  func whatIsDoneIsNoBody(phrase: String) {
    #expect(body(phrase).body == nil)
  }

  /// «قوات الأمم المتحدة»: the body whose troops they are is a name of its own.
  @Test func theOwnerIsNamedByItself() {
    #expect(body("قوات الأمم المتحدة في المدينة").body == nil)
  }

  @Test func theObjectOfTheVerbIsNoAdjective() {
    #expect(body("البرلمان الجدل حول").body?.tokens.count == 1)
  }

  @Test func unpairedMarksNameNobody() {
    #expect(body("حركة \"الفجر أعلنت").body == nil)
  }
}

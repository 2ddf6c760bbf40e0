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

  @Test func unpairedMarksNameNobody() {
    #expect(body("حركة \"الفجر أعلنت").body == nil)
  }
}

import ArabicText
import Testing

@testable import NewsReading

@Suite struct TitleReaderTests {
  private let reader = TitleReader(lexicon: NameFixture.lexicon)

  /// The title at the beginning of `phrase`.
  private func title(_ phrase: String) -> (text: TokenizedText, title: TitlePhrase?) {
    let text = TokenizedText(phrase)
    return (text, reader.title(at: 0, in: text, NameFixture.words(text), before: text.tokens.count))
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي سالم المرزوقي", "رئيس الوزراء العراقي"),
    ("الرئيس الأميركي السابق فلان", "الرئيس الأميركي السابق"),
    ("وزير الخارجية الروسي ميلوف", "وزير الخارجية الروسي"),
    ("وزيرة الدفاع الألمانية كلارا", "وزيرة الدفاع الألمانية"),
    ("المتحدث باسم وزارة الدفاع سليم", "المتحدث باسم وزارة الدفاع"),
    ("الناطقة باسم البيت الأبيض كلارا", "الناطقة باسم البيت الأبيض"),
    ("الأمين العام للأمم المتحدة نيلسون", "الأمين العام للأمم المتحدة"),
    ("رئيس لجنة العلاقات الخارجية في مجلس النواب سامر", "رئيس لجنة العلاقات الخارجية في مجلس النواب"),
    ("نائب رئيس البرلمان اللبناني إيلي", "نائب رئيس البرلمان اللبناني"),
    ("رئيس فرنسا ميشال", "رئيس فرنسا"),
    ("المتحدث باسم حركة \"الفجر\" سامر", "المتحدث باسم حركة \"الفجر\""),
    ("السكرتيرة الصحفية للقصر الملكي كلارا", "السكرتيرة الصحفية للقصر الملكي"),
    ("القيادي في حزب النهضة سامر", "القيادي في حزب النهضة"),
    ("العميد سامر", "العميد"),
    ("محافظ العلا زياد", "محافظ العلا"),
    ("محافظ أملج زياد", "محافظ أملج"),
    ("مدير مرور الرملة سامر", "مدير مرور الرملة"),
    ("رئيس نادي الفيحاء الرياضي سامر", "رئيس نادي الفيحاء الرياضي"),
    ("رئيس المجلس البلدي المهندس سامر", "رئيس المجلس البلدي"),
    ("نائب مدير الشرطة سامر", "نائب مدير الشرطة"),
    ("وزير الدفاع والإنتاج الحربي سامر", "وزير الدفاع والإنتاج الحربي"),
    ("مفوضة الحوار الأهلي، ريم", "مفوضة الحوار الأهلي"),
    ("أمير منطقة الرملة في مكتبه اليوم", "أمير منطقة الرملة"),
    ("معالي وزير الحج سامر", "معالي"),
    ("السيد سامر", "السيد"),
  ])
  func titlesEndWhereTheNameBegins(phrase: String, expected: String) throws {
    let (text, title) = title(phrase)
    let found = try #require(title)
    #expect(text.string(of: found.tokens) == expected)
  }

  @Test(arguments: ["سامر المرزوقي", "قال إن", "المدينة القديمة", ""])
  func otherWordsBeginNoTitle(phrase: String) {
    #expect(title(phrase).title == nil)
  }

  @Test(arguments: [("رئيس يقود البلاد", "رئيس"), ("رئيس دولة تمزقها الحرب", "رئيس دولة"), ("أمين معلوف", "أمين")])
  func verbsAndNamesAreNoGenitives(phrase: String, expected: String) throws {
    let (text, title) = title(phrase)
    #expect(text.string(of: try #require(title).tokens) == expected)
  }

  @Test func aSurnameWithArticleIsNoPartOfTheTitle() throws {
    let (text, found) = title("رئيس الوزراء المرزوقي")
    #expect(text.string(of: try #require(found).tokens) == "رئيس الوزراء")
    let (other, president) = title("الرئيس المرزوقي")
    #expect(other.string(of: try #require(president).tokens) == "الرئيس")
  }

  @Test func titlesKnowGenderStateAndTime() throws {
    let former = try #require(title("الرئيسة الفرنسية السابقة كلارا").title)
    #expect(former.entry.gender == .feminine)
    #expect(former.isFormer)
    #expect(former.state.map { NameFixture.lexicon.states[$0].code } == "FR")
    let present = try #require(title("وزير خارجية إيران سامر").title)
    #expect(!present.isFormer)
    #expect(present.state.map { NameFixture.lexicon.states[$0].code } == "IR")
  }

  @Test func oneTitleOfTwoPosts() throws {
    let (text, found) = title("وزيرا الدفاع والخارجية سامر وسليم")
    let title = try #require(found)
    #expect(text.string(of: title.tokens) == "وزيرا الدفاع والخارجية")
    #expect(title.entry.number == .dual)
  }
}

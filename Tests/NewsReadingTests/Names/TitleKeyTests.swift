import ArabicText
import Testing

@testable import NewsReading

@Suite struct TitleKeyTests {
  private func key(_ phrase: String) throws -> TitleKey {
    let text = TokenizedText(phrase)
    let words = NameFixture.words(text)
    let title = TitleReader(lexicon: NameFixture.lexicon).title(at: 0, in: text, words, before: text.tokens.count)
    return TitleKey(try #require(title), text, words, NameFixture.lexicon)
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "رئيس الحكومة العراقي"), ("وزير خارجية إيران", "وزير الخارجية الإيراني"),
    ("وزير الخارجية اليمني", "الوزير"), ("وزير الخارجية اليمني", "الوزير اليمني"),
    ("مدير مهرجان طنجة للتسوق", "مدير المهرجان"), ("مدير عام فرع وزارة النقل", "مدير فرع النقل"),
    ("الأمين العام لمجلس التعاون لدول الخليج", "الأمين العام لمجلس التعاون"), ("الرئيس الأميركي", "الرئيس"),
    ("المتحدثة باسم وزارة الخارجية الأميركية", "المتحدثة الأميركية"),
  ])
  func mayBeCalled(full: String, short: String) throws {
    #expect(try key(full).mayBeCalled(key(short)))
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "الرئيس العراقي"), ("رئيس الشركة", "الرئيس"),
    ("وزير الخارجية اليمني", "وزير الدفاع اليمني"),
    ("وزير الخارجية اليمني", "وزير الخارجية القطري"), ("الرئيس السابق", "الرئيس"), ("وزيرة الصحة", "الوزير"),
    ("نائب رئيس الوزراء", "رئيس الوزراء"), ("مدير المهرجان", "مدير مهرجان طنجة"),
  ])
  func mayNotBeCalled(full: String, other: String) throws {
    #expect(try !key(full).mayBeCalled(key(other)))
  }
}

@Suite struct TitleKeyPostTests {
  private func key(_ phrase: String) throws -> TitleKey {
    let text = TokenizedText(phrase)
    let words = NameFixture.words(text)
    let reader = TitleReader(lexicon: NameFixture.lexicon)
    let title = try #require(reader.title(at: 0, in: text, words, before: text.tokens.count))
    return TitleKey(title, text, words, NameFixture.lexicon)
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "رئيس الحكومة العراقي"), ("رئيس الوزراء العراقي", "رئيس الوزراء"),
    ("الرئيس المصري", "الرئيس"), ("رئيس مصر", "الرئيس المصري"), ("وزير الخارجية الروسي", "الوزير"),
    ("الملك المغربي", "العاهل المغربي"),
  ])
  func mayBeCalled(full: String, short: String) throws {
    #expect(try key(full).mayBeCalled(key(short)))
  }

  @Test(arguments: [
    ("رئيس الوزراء العراقي", "رئيس الوزراء اللبناني"), ("الرئيس الأميركي السابق", "الرئيس الأميركي"),
    ("وزير الخارجية", "وزير الدفاع"), ("الرئيس المصري", "رئيس الوزراء المصري"), ("الوزير", "الوزيرة"),
    ("الرئيس", "الرئيس الفرنسي"),
  ])
  func mayNotBeCalled(full: String, short: String) throws {
    #expect(try !key(full).mayBeCalled(key(short)))
  }
}

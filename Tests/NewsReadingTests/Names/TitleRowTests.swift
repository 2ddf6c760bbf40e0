import ArabicText
import Testing

@testable import NewsReading

@Suite struct TitleRowTests {
  /// The row at the beginning of `phrase`.
  private func row(_ phrase: String) throws -> (text: TokenizedText, words: NameWords, row: TitleRow) {
    let text = TokenizedText(phrase)
    let words = NameFixture.words(text)
    let reader = TitleReader(lexicon: NameFixture.lexicon)
    let first = try #require(reader.title(at: 0, in: text, words, before: text.tokens.count))
    return (text, words, TitleRow(from: first, in: text, words, reader, before: text.tokens.count))
  }

  @Test(arguments: [
    ("معالي وزير الصيد الدكتور نادر حداد", ["معالي", "وزير الصيد", "الدكتور"], "وزير الصيد"),
    ("سمو أمير منطقة الشمال", ["سمو", "أمير منطقة الشمال"], "أمير منطقة الشمال"),
    ("صاحب السمو الأمير سليم بن راشد", ["صاحب السمو الأمير"], "صاحب السمو الأمير"),
    ("الفريق الركن الشيخ راشد", ["الفريق الركن", "الشيخ"], "الفريق الركن"),
  ])
  func titlesInARow(phrase: String, titles: [String], best: String) throws {
    let (text, _, row) = try row(phrase)
    #expect(row.titles.map { text.string(of: $0.tokens) } == titles)
    #expect(text.string(of: row.best.tokens) == best)
    #expect(row.best.row == 0..<row.end)
  }

  @Test(arguments: [
    ("م. أحمد اليامي", "أحمد"), ("د/ أحمد اليامي", "أحمد"), ("الرئيس #أحمد", "أحمد"),
    ("رئيس هيئة مكافحة الفساد \"الأمانة\" خالد الوشلي", "خالد"),
  ])
  func theNameMayStandBehindAMark(phrase: String, first: String) throws {
    let (text, words, row) = try row(phrase)
    let start = try #require(row.nameStarts(text, words, before: text.tokens.count).first)
    #expect(text.string(at: start) == first)
  }

  @Test(arguments: ["رئيس الهيئة - عيسى حداد", "رئيس الهيئة، عيسى حداد"])
  func theNameMayStandBehindACommaOrDash(phrase: String) throws {
    let (text, words, row) = try row(phrase)
    #expect(row.nameStarts(text, words, before: text.tokens.count).contains { text.string(at: $0) == "عيسى" })
  }

  @Test(arguments: [("نجل الرئيس سليم حداد", "الرئيس"), ("محامي السيدة ريم حداد", "السيدة")])
  func anothersRelationIsNotTheHolder(phrase: String, title: String) throws {
    let (text, _, row) = try row(phrase)
    #expect(text.string(of: row.best.tokens) == title)
    #expect(row.best.row.lowerBound == 1)
  }
}

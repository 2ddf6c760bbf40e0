import ArabicText
import Testing

@testable import NewsReading

@Suite struct PersonReaderTests {
  private func name(_ phrase: String, _ witness: PersonReader.Witness) -> String? {
    let text = TokenizedText(phrase)
    let range = PersonReader().name(
      at: 0, in: text, NameFixture.words(text), before: text.tokens.count, witness)
    return range.map { text.string(of: $0) }
  }

  @Test(arguments: [
    ("محمد المرزوقي قال", "محمد المرزوقي"),
    ("محمود عبد الكريم المرزوقي في بيان", "محمود عبد الكريم المرزوقي"),
    ("أحمد أبو الريش اليوم", "أحمد أبو الريش"),
    ("فيصل بن راشد آل مرزوق وأضاف", "فيصل بن راشد آل مرزوق"),
    ("صلاح الدين درويش،", "صلاح الدين درويش"),
    ("جوزيف برانكوف إن", "جوزيف برانكوف"),
    ("محمد المرزوقي الخميس", "محمد المرزوقي"),
    ("محمد المرزوقي الرئيس السابق", "محمد المرزوقي"),
    ("محمد المرزوقي وسليم", "محمد المرزوقي"),
    ("فيصل بن سالم أمير منطقة الشمال", "فيصل بن سالم"),
    ("محمود بن نادر ملك البحرين", "محمود بن نادر"),
    ("محمد أمير المرزوقي", "محمد أمير المرزوقي"),
  ])
  func namesEndBeforeOtherWords(phrase: String, expected: String) {
    #expect(name(phrase, .title) == expected)
    #expect(name(phrase, .none) == expected)
  }

  @Test(arguments: [
    ("برانكوف إن", "برانكوف"), ("أوتو برانكوف", "أوتو برانكوف"), ("أبو سالم الهدهدي في بيان", "أبو سالم الهدهدي"),
  ])
  func behindATitleAnUnknownWordIsAName(phrase: String, expected: String) {
    #expect(name(phrase, .title) == expected)
  }

  @Test(arguments: ["برانكوف إن", "كريم جدا", "قال محمد", "أمل العودة", "في المدينة", "محمد", "و", "\"محمد\""])
  func withoutATitleItTakesAGivenNameAndMore(phrase: String) {
    #expect(name(phrase, .none) == nil)
  }

  @Test func aNameNeverCrossesAMark() {
    #expect(name("محمد، المرزوقي", .title) == "محمد")
    #expect(name("محمد المرزوقي\nسليم", .title) == "محمد المرزوقي")
  }

  @Test func aNameOfTwelveWordsIsCut() {
    let long = Array(repeating: "محمد", count: 12).joined(separator: " ")
    #expect((name(long, .title)?.split(separator: " ").count ?? 0) <= 7)
  }
}

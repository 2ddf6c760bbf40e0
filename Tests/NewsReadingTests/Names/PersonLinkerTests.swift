import ArabicText
import NewsRecords
import NewsTimes
import Testing

@testable import NewsReading

@Suite struct PersonLinkerTests {
  private func entities(_ text: String) -> [[String]] {
    let text = TokenizedText(text)
    return NameFixture.reader.read(text, times: TimesAndQuantities()).entities.filter { $0.type == .person }
      .map { [$0.name] + $0.aliases }
  }

  @Test func aSurnameOfTwoBearersIsNobodys() {
    let found = entities("قال سالم المرزوقي إن العمل بدأ. وقال نادر المرزوقي إنه توقف. وقال المرزوقي إنه سيعود.")
    #expect(found == [["سالم المرزوقي"], ["نادر المرزوقي"]])
  }

  /// The other bearer comes only later, so that he cannot be meant yet.
  @Test func aSurnameIsTheBearersWhoWasNamedSoFar() {
    let found = entities("قال سالم المرزوقي إن العمل بدأ. وأكد المرزوقي أنه سيعود. وقال نادر المرزوقي إنه توقف.")
    #expect(found == [["سالم المرزوقي", "المرزوقي"], ["نادر المرزوقي"]])
  }

  @Test func aGivenNameWithAnotherTitleIsAnotherMan() {
    let found = entities("ذكر الملك عبد الله أن العمل بدأ. وقال السفير عبد الله حداد إن بلاده ملتزمة.")
    #expect(found == [["عبد الله"], ["عبد الله حداد"]])
  }

  @Test func aSurnameOfOneBearerIsHis() {
    let found = entities("قال سالم المرزوقي إن العمل بدأ. وقال نادر حداد إنه توقف. وقال المرزوقي إنه سيعود.")
    #expect(found == [["سالم المرزوقي", "المرزوقي"], ["نادر حداد"]])
  }

  @Test func aForeignSurnameEndsACompound() {
    let found = entities("قال كمال داود أوغلو إن العمل بدأ. وقال الوزير أوغلو إنه سيعود.")
    #expect(found.count == 1)
  }

  /// The title of one man does not make him another of the same surname.
  @Test func spellingsOfAForeignFirstVowel() {
    let found = entities("قال الوزير إيريك لارسنوف إن العمل بدأ. وقال إريك لارسنوف إنه توقف. وقال لارسنوف إنه سيعود.")
    #expect(found.count == 1)
  }

  @Test func ofManyBearersEachFullNameIsItsOwn() {
    let names = ["سالم", "نادر", "سليم", "خالد", "ياسين", "رائد"]
    let text = (names + names).map { "قال \($0) المرزوقي إن العمل بدأ." }.joined(separator: " ")
    #expect(entities(text) == names.map { ["\($0) المرزوقي"] })
  }
}

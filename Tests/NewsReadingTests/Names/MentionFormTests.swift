import ArabicText
import Testing

@testable import NewsReading

@Suite struct MentionFormTests {
  private func form(_ name: String, known: [String] = [], isWhole: Bool = false) -> MentionForm {
    let text = TokenizedText(name)
    let words = text.tokens.indices.filter { text.tokens[$0].kind == .word }
    let range = (words.first ?? 0)..<((words.last ?? 0) + 1)
    return MentionForm(range, text, NameFixture.words(text), known: Set(known.map { FoldedKey($0) }), isWhole: isWhole)
  }

  @Test(arguments: [
    ("لبرانكوف", ["برانكوف"], "برانكوف"), ("وبرانكوف", ["برانكوف"], "برانكوف"), ("برانكوف", ["برانكوف"], "برانكوف"),
    ("للمرزوقي", ["المرزوقي"], "المرزوقي"), ("لبرانكوف", [], "لبرانكوف"), ("وليد حداد", [], "وليد حداد"),
  ])
  func cliticsAreCutWhereTheRestIsAName(name: String, known: [String], expected: String) {
    #expect(form(name, known: known).name == expected)
  }

  /// No lexicon has these names; raw news has «أندرو» without و, and «وائل» with it.
  @Test(arguments: [("وأندرو كوبر", "أندرو كوبر"), ("وائل كوبر", "وائل كوبر"), ("ويلسون كوبر", "ويلسون كوبر")])
  func theConjunctionBeforeAnUnknownName(name: String, expected: String) { #expect(form(name).name == expected) }

  @Test func aNameBehindItsTitleIsWhole() {
    #expect(form("لانا نسيم", known: ["نسيم"], isWhole: true).name == "لانا نسيم")
    // The article has the rest as a name: here ل is "to".
    #expect(form("لبرانكوف", known: ["برانكوف"], isWhole: true).name == "برانكوف")
  }

  @Test func theSignsOfALinkAreNoPartOfTheName() {
    #expect(form("#سليم_حداد").name == "سليم حداد")
  }

  @Test(arguments: [
    ("ناصر بن سليم", 2), ("أحمد أبو الريش", 2), ("صلاح الدين درويش", 2), ("عبد الملك حداد", 2), ("سليم حداد", 2),
  ])
  func partsAreGivenNamesAndSurnames(name: String, count: Int) {
    #expect(form(name).parts.count == count)
  }

  @Test func compoundsWrittenAsOneAreTheSamePart() {
    #expect(form("عبد الملك حداد").parts == form("عبدالملك حداد").parts)
  }
}

@Suite struct MentionFormInArticleTests {
  private func form(_ phrase: String, known: Set<String> = []) -> MentionForm {
    let text = TokenizedText(phrase)
    return MentionForm(
      text.tokens.indices, text, NameFixture.words(text), known: Set(known.map { FoldedKey($0) }))
  }

  @Test(arguments: [
    ("أحمد أبو الريش", 2), ("محمد بن راشد", 2), ("صلاح الدين درويش", 2), ("سالم عبد الكريم المرزوقي", 3),
    ("برانكوف", 1),
  ])
  func partsOfNames(phrase: String, count: Int) {
    #expect(form(phrase).parts.count == count)
    #expect(form(phrase).name == phrase)
  }

  @Test func cliticsComeOffWhereTheRestIsKnown() {
    #expect(form("لبرانكوف", known: ["برانكوف"]).name == "برانكوف")
    #expect(form("لبرانكوف").name == "لبرانكوف")
    #expect(form("بادوين", known: ["بادوين"]).name == "بادوين")
    #expect(form("للمرزوقي", known: ["المرزوقي"]).name == "المرزوقي")
    #expect(form("والفصائل").name == "الفصائل")
  }
}

import ArabicText
import Testing

@testable import NewsReading

/// «بيروت» is a name, «ببيروت» a place behind ب; common words are told by the lexicon.
@Suite struct BoundPrepositionsTests {
  private func bears(_ letter: BoundPrepositions.Letter, _ word: String, in source: String) -> Bool {
    let fixture = ActFixture(source)
    return BoundPrepositions(text: fixture.text, words: fixture.words, names: fixture.names)
      .bears(letter, at: fixture.index(word))
  }

  @Test(arguments: [
    ("بفتح", "تعهدت الشركة بفتح الجسر."), ("ببيروت", "افتتح المعرض ببيروت أمس."),
  ])
  func ba(word: String, source: String) { #expect(bears(.ba, word, in: source)) }

  @Test(arguments: [
    ("بيروت", "زار سليم حداد بيروت أمس."), ("بعض", "تعهدت بعض الشركات."), ("بغداد", "قالت بغداد إنها مستعدة."),
    ("فتح", "قررت الشركة فتح الجسر."),
  ])
  func noBa(word: String, source: String) { #expect(!bears(.ba, word, in: source)) }

  @Test(arguments: [
    ("لفتح", true, "تستعد الشركة لفتح الجسر."), ("لبنان", false, "زار سليم حداد لبنان أمس."),
    ("لجنة", false, "طالبت لجنة السكان الوزارة."),
  ])
  func la(word: String, expected: Bool, source: String) { #expect(bears(.la, word, in: source) == expected) }
}

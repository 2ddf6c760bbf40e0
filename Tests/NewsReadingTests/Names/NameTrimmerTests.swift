import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct NameTrimmerTests {
  /// What is left of the name at `tokens`.
  private func trimmed(_ sentence: String, _ tokens: Range<Int>, _ type: NameType = .person) -> String {
    let text = TokenizedText(sentence)
    let words = NameFixture.words(text)
    let trimmer = NameTrimmer(
      titles: TitleEnds(NameGrammar(lexicon: NameFixture.lexicon).read(text, words), words), text: text, words: words,
      news: NameFixture.news, type: type)
    return text.string(of: trimmer.trimmed(tokens))
  }

  @Test(arguments: [
    ("أشاد أوتو برانكوف بالحارس الذي", 1..<4, "أوتو برانكوف"),
    ("قال أوتو برانكوف أن", 1..<4, "أوتو برانكوف"),
    ("ولكن برانكوف قال", 0..<2, "برانكوف"),
    ("روتار الأمير سليم بن نادر قال", 0..<5, "سليم بن نادر"),
    ("قال أوتو برانكوف", 0..<3, "أوتو برانكوف"),
  ])
  func whatIsNoneOfANameGoes(sentence: String, tokens: Range<Int>, name: String) {
    #expect(trimmed(sentence, tokens) == name)
  }

  @Test func aHyphenTiesAParticleToTheName() {
    #expect(trimmed("الرئيس مون جاي-إن، إن", 1..<5) == "مون جاي-إن")
  }

  @Test func aBodyKeepsItsWords() {
    #expect(trimmed("صحيفة المرسى بالمدينة", 1..<3, .organization) == "المرسى بالمدينة")
  }

  @Test func oneWordIsAlwaysLeft() {
    #expect(trimmed("بالحارس", 0..<1) == "بالحارس")
  }
}

import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct FullerPersonsTests {
  /// The names of `sentence` once those at `ranges` are known.
  private func completed(_ sentence: String, _ ranges: [Range<Int>], _ type: NameType = .person) -> [String] {
    let text = TokenizedText(sentence)
    let proposals = ranges.enumerated().map { index, tokens in
      NameProposal(tokens: tokens, type: index == 0 ? .person : type, strength: .tagged)
    }
    let persons = FullerPersons(proposals, text, NameFixture.words(text), news: NameFixture.news)
    return persons.completed(proposals).map { text.string(of: $0.tokens) }
  }

  @Test func aNameIsReadWholeWhereverItStands() {
    let sentence = "قالت هبة الله مرزوق اليوم وأعربت هبة الله مرزوق عن"
    #expect(completed(sentence, [1..<4, 8..<9]) == ["هبة الله مرزوق", "هبة الله مرزوق"])
    #expect(completed(sentence, [1..<4]) == ["هبة الله مرزوق", "هبة الله مرزوق"])
  }

  @Test func piecesOfOtherTypesAreItsParts() {
    #expect(
      completed("قال أنريه بينا ثم عاد أنريه بينا", [1..<3, 5..<6, 6..<7], .place) == ["أنريه بينا", "أنريه بينا"])
  }

  @Test func aLongerNameStays() {
    #expect(completed("قال أنريه بينا ثم عاد أنريه بينا لورك", [1..<3, 5..<8]) == ["أنريه بينا", "أنريه بينا لورك"])
  }
}

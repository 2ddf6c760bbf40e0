import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

@Suite struct SpeechSlotsTests {
  /// The names of `sentence` once those at `ranges` were tagged.
  private func completed(_ sentence: String, _ ranges: [Range<Int>] = [], _ type: NameType = .person) -> [String] {
    let text = TokenizedText(sentence)
    let proposals = ranges.enumerated().map { index, tokens in
      NameProposal(tokens: tokens, type: index == 0 ? .person : type, strength: .tagged)
    }
    let slots = SpeechSlots(text: text, words: NameFixture.words(text), news: NameFixture.news)
    return slots.completed(proposals).map { text.string(of: $0.tokens) }
  }

  @Test func twoNamesBetweenVerbAndThatAreOne() {
    #expect(completed("قالت نامورا أوكيلي آديبا إن", [1..<2, 2..<4]) == ["نامورا أوكيلي آديبا"])
    #expect(completed("قالت نامورا أوكيلي آديبا، إن", [1..<2, 2..<4]) == ["نامورا أوكيلي آديبا"])
  }

  @Test func unknownWordsBehindAVerbAreAName() {
    #expect(completed("قال صابر نعيرات إن الوقت حان") == ["صابر نعيرات"])
    #expect(completed("وأوضح بريدان كلافور (28 عاما) أنه") == ["بريدان كلافور"])
    #expect(completed("قال زميله بريدان كلافور: سنعود") == ["بريدان كلافور"])
    #expect(completed("قال وزير العدل في الحكومة، بريدان كلافور، إن") == ["بريدان كلافور"])
  }

  @Test func aPlaceThatNoLexiconKnowsIsAPieceOfIt() {
    #expect(completed("قال بريدان كلافور إن", [1..<2, 2..<3], .place) == ["بريدان كلافور"])
  }

  @Test(arguments: [
    "قال الوزير إن", "قال بريدان إن", "قال وزير النقل إن", "قالت مسعفات غادرن إن", "قال بريدان كلافور في المدينة",
    "قال بريدان وبجانبه إن", "وهاجم بريدان كلافور عند الجسر",
  ])
  func otherWordsAreNone(sentence: String) {
    #expect(completed(sentence).isEmpty)
  }

  @Test func aWholeNameStays() {
    #expect(completed("قال سليم حداد إن", [1..<3]) == ["سليم حداد"])
    #expect(completed("هاجم سليم نادر عند", [1..<2, 2..<3]) == ["سليم", "نادر"])
  }

  @Test func aSuperlativeIsNoName() {
    #expect(completed("قال بن حداد اكبر عضو في", [1..<3]) == ["بن حداد"])
  }
}

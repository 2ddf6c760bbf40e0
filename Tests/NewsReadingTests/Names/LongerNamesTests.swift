import ArabicText
import NewsRecords
import Testing

@testable @_spi(Training) import NewsReading

/// «[منظمة حماية] الأنهار الدولية»: what the tagger broke off is drawn to the name that the article has in full.
@Suite struct LongerNamesTests {
  private func completed(_ sentence: String, _ ranges: [Range<Int>], _ type: NameType = .organization) -> [String] {
    let text = TokenizedText(sentence)
    let words = NameFixture.words(text)
    let proposals = ranges.map { NameProposal(tokens: $0, type: type, strength: .tagged) }
    return LongerNames(proposals, text, words).completed(proposals).map { text.string(of: $0.tokens) }
  }

  private let text = "قالت منظمة حماية الأنهار إن الماء ملوث، وأكدت لمنظمة حماية الأنهار أن"

  @Test func aNameBrokenOffIsCompleted() {
    #expect(completed(text, [1..<4, 9..<11]) == ["منظمة حماية الأنهار", "لمنظمة حماية الأنهار"])
  }

  @Test func whatLiesInItIsNoNameOfItsOwn() {
    #expect(completed(text, [1..<4, 9..<11, 11..<12]) == ["منظمة حماية الأنهار", "لمنظمة حماية الأنهار"])
  }

  @Test func otherWordsBehindItLeaveItAsItIs() {
    #expect(
      completed("قالت منظمة حماية الأنهار إن منظمة حماية الغابات", [1..<4, 5..<7]) == [
        "منظمة حماية الأنهار", "منظمة حماية",
      ])
  }

  @Test func personsAreLeftAlone() {
    #expect(
      completed("سالم بن راشد المرزوقي عاد سالم بن راشد", [0..<4, 5..<7], .person) == [
        "سالم بن راشد المرزوقي", "سالم بن",
      ])
  }
}

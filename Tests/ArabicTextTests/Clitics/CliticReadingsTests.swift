import NewsLexicons
import Testing

@testable import ArabicText

/// What the counts decide: the same letters are cut or left whole by what raw news has more often.
@Suite struct CliticReadingsTests {
  private func best(_ word: String, _ counts: [(word: String, own: UInt32, stem: UInt32)]) -> Cut {
    var stems = StemCounts()
    for (word, own, stem) in counts { stems.insert(FoldedKey(word), own: own, stem: stem) }
    let model = CliticModel(
      proclitics: ["و": -4, "ب": -5, "ال": -2], enclitics: ["ه": -4, "هم": -4], several: -1, shortStems: ["من"],
      stems: stems, exceptions: [])
    let bytes = Array(word.utf8)
    let letters = SegmentLetters(bytes, 0..<bytes.count)
    return CliticReadings(of: letters, own: stems[FoldedKey(word)].own, by: model.knowledge).best
  }

  @Test func theMoreFrequentReadingWins() {
    #expect(best("والد", [("والد", 500, 0), ("الد", 0, 1)]).start == 0)
    #expect(best("وقال", [("وقال", 1, 0), ("قال", 900, 900)]).start == 1)
  }

  @Test func articleAndPronounExcludeOneAnother() {
    let cut = best("الكتابه", [("كتاب", 900, 900), ("كتابه", 100, 100)])
    #expect(cut.proclitics == .article)
    #expect(cut.tail == 0)
  }

  @Test func anEndingIsFoundWithThePronoun() {
    let cut = best("مهمتهم", [("مهمة", 900, 900)])
    #expect(cut.tail == 2)
    #expect(cut.ending == .tehMarbuta)
  }

  @Test func aStemOfTwoLettersMustBeListed() {
    #expect(best("ومن", [("من", 900, 900)]).start == 1)
    #expect(best("ودم", [("دم", 900, 900)]).start == 0)
  }

  @Test func aCliticWithoutWeightIsNeverCut() {
    #expect(best("كرئيس", [("رئيس", 60_000, 60_000)]).start == 0)
  }
}

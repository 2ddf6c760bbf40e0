import Testing

@testable import ArabicText

@Suite struct CliticModelTests {
  /// A model of three words: what it decides can be counted by hand.
  private func segmenter(own: UInt32, stem: UInt32, waw: Float = 0) -> Segmenter {
    var stems = StemCounts()
    stems.insert(FoldedKey("وجد"), own: own, stem: own)
    stems.insert(FoldedKey("جدد"), own: stem, stem: stem)
    stems.insert(FoldedKey("وجدد"), own: own, stem: own)
    return Segmenter(
      CliticModel(
        proclitics: ["و": waw], enclitics: ["ها": 0], several: -2, shortStems: ["من"], stems: stems,
        exceptions: [("وجيز", "وجيز"), ("ومنها", "و+من+ها")]))
  }

  @Test func theCommonerReadingWins() {
    var cutting = segmenter(own: 10, stem: 1000)
    var whole = segmenter(own: 1000, stem: 10)
    #expect(cutting.parts(of: "وجدد")?.proclitics == .conjunction)
    #expect(whole.parts(of: "وجدد")?.proclitics == [])
  }

  @Test func weightsDecideBetweenEquals() {
    var light = segmenter(own: 100, stem: 100, waw: -3)
    var heavy = segmenter(own: 100, stem: 100, waw: 3)
    #expect(light.parts(of: "وجدد")?.proclitics == [])
    #expect(heavy.parts(of: "وجدد")?.proclitics == .conjunction)
  }

  @Test func whatHasNoWeightIsNeverCut() {
    var segmenter = segmenter(own: 0, stem: 1000)
    #expect(segmenter.parts(of: "بجدد")?.proclitics == [])
    #expect(segmenter.parts(of: "الجدد")?.proclitics == [])
  }

  @Test func shortStemsMustBeListed() {
    var segmenter = segmenter(own: 0, stem: 1000)
    #expect(segmenter.parts(of: "وجد")?.proclitics == [])
    #expect(segmenter.parts(of: "ومنها")?.enclitic == 6..<10)
  }

  @Test func exceptionsGoBeforeCounts() {
    var segmenter = segmenter(own: 0, stem: 1000)
    #expect(segmenter.parts(of: "وجيز")?.proclitics == [])
  }
}

import Testing

@testable import ArabicText

@Suite struct StemKeysTests {
  private func keys(_ word: String, from start: Int = 0) -> StemKeys {
    let bytes = Array(word.utf8)
    return StemKeys(SegmentLetters(bytes, 0..<bytes.count), from: start)
  }

  @Test(arguments: [("كتابهما", 3, "كتاب"), ("كتابهم", 2, "كتاب"), ("كتابه", 1, "كتاب"), ("كتاب", 0, "كتاب")])
  func theStemEndsBeforeItsPronoun(word: String, tail: Int, stem: String) {
    #expect(keys(word).key(tail: tail, .same) == FoldedKey(stem))
  }

  @Test func theStemBeginsBehindItsProclitics() {
    #expect(keys("وبالعراق", from: 4).key(tail: 0, .same) == FoldedKey("عراق"))
    #expect(keys("وبالعراق", from: 4).count == 4)
  }

  @Test func aStemStandsAloneWithItsOwnEnding() {
    #expect(keys("مهمتهم").key(tail: 2, .tehMarbuta) == FoldedKey("مهمة"))
    #expect(keys("مستواه").key(tail: 1, .alefMaksura) == FoldedKey("مستوى"))
    #expect(keys("قالوها").key(tail: 2, .plural) == FoldedKey("قالوا"))
  }

  @Test func anEndingThatDoesNotApplyGivesNothing() {
    #expect(keys("كتابهم").key(tail: 2, .tehMarbuta) == nil)
    #expect(keys("كتبهم").key(tail: 2, .alefMaksura) == nil)
    #expect(keys("كتابها").key(tail: 2, .plural) == nil)
  }
}

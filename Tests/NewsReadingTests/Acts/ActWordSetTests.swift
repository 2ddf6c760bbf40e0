import Testing

@testable import NewsReading

@Suite struct ActWordSetTests {
  @Test func holdsWhatWasPutIn() {
    let set = ActWordSet([.negation, .notLa, .complementiser])
    for word in ActWord.allCases {
      #expect(set.contains(word) == [.negation, .notLa, .complementiser].contains(word))
    }
    #expect(ActWord.allCases.allSatisfy { !ActWordSet().contains($0) })
  }

  @Test func everyClassHasItsBit() { #expect(ActWord.allCases.count <= 64) }

  @Test(arguments: [("negation", ActWord.negation), ("own-doing", .ownDoing), ("not-ba", .notBa)])
  func classesAreReadAsTheLexiconWritesThem(written: String, word: ActWord) {
    #expect(ActWord(written: written) == word)
  }

  @Test func whatIsNoClassIsNone() {
    for written in ["", "ownDoing ", "owned", "nothing"] { #expect(ActWord(written: written) == nil) }
  }
}

import Testing

@testable import ArabicText

@Suite struct PhraseOpenersTests {
  private func keys(_ words: [String]) -> [FoldedKey] { words.map { FoldedKey($0) } }

  @Test func eachTableHasABitOfItsOwn() {
    var openers = PhraseOpeners()
    let first = openers.add(keys(["وزير", "رئيس"]))
    let second = openers.add(keys(["رئيس", "شركة"]))
    #expect(first != second && openers.tables == first | second)
    #expect(openers.tables(openedBy: FoldedKey("وزير")) == first)
    #expect(openers.tables(openedBy: FoldedKey("رئيس")) == first | second)
    #expect(openers.tables(openedBy: FoldedKey("نهر")) == 0)
  }

  @Test func thereAreNoMoreThanSixtyFour() {
    var openers = PhraseOpeners()
    let bits = (0..<70).map { openers.add(keys(["كلمة\($0)"])) }
    #expect(Set(bits.prefix(64)).count == 64 && bits.prefix(64).allSatisfy { $0 != 0 })
    #expect(bits.dropFirst(64).allSatisfy { $0 == 0 })
    #expect(openers.tables(openedBy: FoldedKey("كلمة65")) == 0)
  }

  @Test func manyWordsAreAllKept() {
    var openers = PhraseOpeners()
    let words = (0..<3000).map { "كلمة\($0)" }
    let bit = openers.add(keys(words))
    #expect(words.allSatisfy { openers.tables(openedBy: FoldedKey($0)) == bit })
    #expect((0..<3000).count { openers.tables(openedBy: FoldedKey("سواها\($0)")) != 0 } < 10)
  }

  /// A phrase may begin behind clitics: «وبالوزير» opens what «وزير» opens.
  @Test func cliticsAreCut() {
    var openers = PhraseOpeners()
    let bit = openers.add(keys(["وزير"]))
    let text = TokenizedText("قال وبالوزير نهر وزير")
    let forms = WordForms(of: text.tokens, in: text.source.utf8)
    #expect(openers.tables(openedBy: text.tokens, forms) == [0, bit, 0, bit])
  }

  /// A table finds the same in a text whose words were looked up beforehand and in one whose words were not.
  @Test(arguments: ["قال الوزير أمس", "للوزير رأي", "وبوزير الخارجية ومدير عام الشركة", "نهر"])
  func aTextFindsTheSameEitherWay(source: String) {
    let table = PhraseTable([("وزير", 1), ("وزير الخارجية", 2), ("مدير عام", 3)].map { (phrase: $0.0, value: $0.1) })
    let (plain, cut) = (TokenizedText(source), TokenizedText(SourceText(source), cuttingWords: true))
    for index in plain.tokens.indices {
      let (one, other) = (table.longestMatch(in: plain, at: index), table.longestMatch(in: cut, at: index))
      #expect(one?.tokens == other?.tokens && one?.values == other?.values && one?.form == other?.form)
    }
  }

  /// A table that is made behind the text is asked all the same.
  @Test func aLaterTableIsFoundToo() {
    let text = TokenizedText(SourceText("قال الوزير أمس"), cuttingWords: true)
    let table = PhraseTable([(phrase: "وزير", value: 1)])
    #expect(table.longestMatch(in: text, at: 1)?.value == 1)
  }
}

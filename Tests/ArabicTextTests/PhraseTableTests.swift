import Testing

@testable import ArabicText

@Suite struct PhraseTableTests {
  private let table = PhraseTable<String>(
    [
      ("بحسب", "cue"), ("وزير الخارجية", "title"), ("وزير", "office"), ("وزير", "post"), ("أ.ف.ب", "agency"),
      ("إلى", "to"),
      ("لجنة", "body"), ("رئيس الوزراء العراقي", "premier"),
    ].map { (phrase: $0.0, value: $0.1) })

  private func match(_ text: String, at index: Int = 0, allowing: Proclitics = .any) -> String? {
    let tokenized = TokenizedText(text)
    return table.longestMatch(in: tokenized, at: index, allowing: allowing)
      .map { "\($0.values.joined(separator: "+")) \(tokenized.string(of: $0.tokens))" }
  }

  @Test(arguments: [
    ("وزير الخارجية قال", "title وزير الخارجية"), ("وزير الدفاع", "office+post وزير"), ("وبحسب البيان", "cue وبحسب"),
    ("للجنة", "body للجنة"), ("الى", "to الى"), ("أ.ف.ب", "agency أ.ف.ب"), ("وزیر الخارجیّة", "title وزیر الخارجیّة"),
    ("رئيس الوزراء", nil), ("خبر", nil), ("", nil),
  ])
  func longestMatch(text: String, expected: String?) { #expect(match(text) == expected) }

  @Test func procliticsMayBeForbidden() {
    #expect(match("وبحسب", allowing: []) == nil)
    #expect(match("بحسب", allowing: []) == "cue بحسب")
    #expect(match("ووزير", allowing: .conjunction) == "office+post ووزير")
  }

  @Test func limits() {
    let text = TokenizedText("وزير الخارجية")
    #expect(table.longestMatch(in: text, at: 0, before: 1)?.value == "office")
    #expect(table.longestMatch(in: text, at: 0, before: 0) == nil)
    #expect(table.longestMatch(in: text, at: 0, before: 99)?.value == "title")
    #expect(table.longestMatch(in: text, at: 5) == nil)
  }

  @Test func whatWasEntered() {
    #expect(table.count == 7)
    #expect(table["وزير"] == ["office", "post"])
    #expect(table["وزير الداخلية"].isEmpty)
    #expect(table["رئيس"].isEmpty)
    #expect(table[FoldedKey("بحسب")] == ["cue"])
    #expect(table[FoldedKey("غيره")].isEmpty)
    #expect(table[""].isEmpty)
  }

  @Test func anEmptyPhraseIsNotEntered() {
    var draft = PhraseTableDraft<Int>()
    draft.insert(" ", 1)
    #expect(PhraseTable(of: draft).count == 0)
  }

  @Test func aThousandPhrases() {
    let phrases = (0..<1000).map { "كلمة رقم \($0)" }
    let table = PhraseTable(phrases.enumerated().map { (phrase: $1, value: $0) })
    #expect(table.count == 1000)
    for (number, phrase) in phrases.enumerated() { #expect(table[phrase] == [number]) }
  }
}

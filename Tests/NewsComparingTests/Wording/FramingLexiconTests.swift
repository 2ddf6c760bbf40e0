import ArabicText
import NewsLexicons
import Testing

@testable import NewsComparing

@Suite struct FramingLexiconTests {
  private func lemmas(_ string: String) -> [String] {
    let text = TokenizedText(string)
    let words = CopyWords(text)
    return FramingLexicon.shared.entries(among: 0..<words.count, of: words, in: text).map(\.entry.lemma)
  }

  @Test(arguments: [
    ("وقال البحار", ["قال"]), ("بنحو ألف", ["نحو"]), ("ما لا يقل عن مئة", ["على الأقل"]), ("ولن يعود", ["لا"]),
    ("للمئات منهم", ["عشرات"]), ("وقد يغرق", ["قد"]), ("مرسى القوارب", []), ("وكالة الوزارة", []), ("التابع للبحر", []),
    ("كلا منهما", []),
    ("وأبان", ["أوضح"]),
  ])
  func found(_ text: String, _ expected: [String]) { #expect(lemmas(text) == expected) }

  /// The gate in front of the table must let every entry pass, with every clitic the table would cut.
  @Test(arguments: ["", "و", "ف", "وب", "ب", "ل"])
  func theGateHidesNoEntry(_ clitic: String) throws {
    let rows = try LexiconFile.embedded("framing").rows
    for form in rows.flatMap({ $0.list("forms") }) {
      let isWord = TokenizedText(form).tokens[0].kind == .word
      let words = CopyWords(TokenizedText(isWord ? clitic + form : form))
      #expect(PhraseGate([form]).mayBegin(with: words.codes[0]), "\(clitic + form)")
    }
  }

  @Test func everyRowHasItsColumns() throws {
    for row in try LexiconFile.embedded("framing").rows {
      #expect(FramingLexicon.Kind(rawValue: row["class"]) != nil, "line \(row.line)")
      #expect(!row.list("forms").isEmpty, "line \(row.line)")
      let needsStrength = ["hedge", "cue"].contains(row["class"])
      #expect((Int(row["strength"]) != nil) == needsStrength, "line \(row.line)")
    }
  }
}

import ArabicText
import NewsLexicons

/// Names of months, to tell «29 حزيران» → «29 حزيران/ يونيو» from a change of date.
struct MonthNames: Sendable {
  /// The lexicon `months`.
  static let shared = MonthNames()

  private let table: PhraseTable<Int>
  private let gate: PhraseGate

  private init() {
    let rows = LexiconFile.required("months").rows
    table = PhraseTable(rows.map { ($0["form"], Int($0["month"]) ?? 0) })
    gate = PhraseGate(rows.map { $0["form"] })
  }

  /// Whether a month may begin with the word `code`: nearly always no.
  func mayBegin(with code: WordCode) -> Bool { gate.mayBegin(with: code) }

  /// The number of the month whose name begins with the word `index` of `side`, the words of `text`, and the tokens of
  /// the name. «شباط» is 2, «تشرين الأول» 10.
  func month(at index: Int, of side: CopyWords, in text: TokenizedText) -> (number: Int, tokens: Range<Int>)? {
    guard gate.mayBegin(with: side.codes[index]) else { return nil }
    return table.longestMatch(in: text, at: Int(side.tokens[index])).map { ($0.value, $0.tokens) }
  }
}

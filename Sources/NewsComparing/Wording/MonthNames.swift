import ArabicText
import NewsLexicons

/// Names of months, to tell «29 حزيران» → «29 حزيران/ يونيو» from a change of date.
struct MonthNames: Sendable {
  /// The lexicon `months`.
  static let shared = MonthNames()

  private let table: PhraseTable<Int>

  private init() {
    table = PhraseTable(LexiconFile.required("months").rows.map { ($0["form"], Int($0["month"]) ?? 0) })
  }

  /// The number of the month named at the token `index`, and the tokens of the name. «شباط» 2, «تشرين الأول» 10.
  func month(in text: TokenizedText, at index: Int) -> (number: Int, tokens: Range<Int>)? {
    table.longestMatch(in: text, at: index).map { ($0.value, $0.tokens) }
  }
}

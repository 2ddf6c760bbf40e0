import ArabicText
import NewsLexicons

/// The ranks of the lexicon `force-words`.
struct ForceWords: Sendable {
  /// The rank of what is affirmed, or what somebody is ready for.
  static let affirmed = 2
  /// The rank of what is pledged or agreed.
  static let pledged = 3
  /// The lexicon that the program carries.
  static let shared = ForceWords()

  private let table: PhraseTable<Int>

  private init() {
    table = PhraseTable(
      LexiconFile.required("force-words").rows.flatMap { row in
        row.list("forms").map { ($0, Int(row["rank"]) ?? 0) }
      })
  }

  /// The rank of the first word of force in `text`, nil where there is none.
  func rank(in text: String) -> Int? {
    let text = TokenizedText(text)
    return text.tokens.indices.lazy.compactMap { rank(in: text, at: $0) }.first
  }

  /// The rank of the word of force at the token `index`, nil where none begins there.
  func rank(in text: TokenizedText, at index: Int) -> Int? { table.longestMatch(in: text, at: index)?.value }
}

import ArabicText
import NewsLexicons

/// The words that bind a time to an act, or to something else; `lexicons/pledges-deadline.tsv`.
final class DeadlineWords: Sendable {
  enum Role: String, Sendable {
    case bound, within, elsewhere, lasting
    case fromNow = "from-now"
    case atOnce = "at-once"
    case lastDay = "last-day"
  }

  private let table: PhraseTable<Role>

  /// Loads the lexicon.
  init() {
    table = PhraseTable(
      LexiconFile.required("pledges-deadline").rows.compactMap { row in
        Role(rawValue: row["role"]).map { (phrase: row["word"], value: $0) }
      })
  }

  /// What the word at `index` does to a time behind it.
  func role(at index: Int, in text: TokenizedText) -> Role? {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else { return nil }
    return table.longestMatch(in: text, at: index, allowing: [.conjunction, .article])?.value
  }
}

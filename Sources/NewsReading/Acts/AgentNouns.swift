import ArabicText
import NewsLexicons

/// Nouns for those who can act and speak: «الشركات», «الأحزاب», «الوزير»; `source-nouns.tsv` and `agent-nouns.tsv`.
final class AgentNouns: Sendable {
  private let nouns: PhraseTable<Bool>

  /// Loads the lexicons.
  init() {
    let sources = LexiconFile.required("source-nouns").rows.filter { $0["kind"] != "document" }.map { $0["form"] }
    let agents = LexiconFile.required("agent-nouns").rows.map { $0["form"] }
    nouns = PhraseTable((sources + agents).map { (phrase: $0, value: true) })
  }

  /// Whether the word at `index`, with or without the article, is such a noun.
  func isAgent(_ index: Int, in text: TokenizedText) -> Bool {
    nouns.longestMatch(in: text, at: index, before: index + 1, allowing: [.conjunction, .article]) != nil
  }
}

import ArabicText
import NewsLexicons

/// Nouns for those who can act and speak: «الشركات», «الأحزاب», «الوزير»; `source-nouns.tsv` and `agent-nouns.tsv`.
final class AgentNouns: Sendable {
  private let nouns: PhraseTable<Bool>
  private let bodies: PhraseTable<Bool>

  /// Loads the lexicons.
  init() {
    let sources = LexiconFile.required("source-nouns").rows.filter { $0["kind"] != "document" }.map { $0["form"] }
    let agents = LexiconFile.required("agent-nouns").rows.map { $0["form"] }
    let all = sources + agents
    // «محامو الوزارة»: a plural that owns loses its ن.
    let bound = all.filter { ($0.hasSuffix("ون") || $0.hasSuffix("ين")) && !$0.contains(" ") }.map {
      String($0.dropLast())
    }
    nouns = PhraseTable((all + bound).map { (phrase: $0, value: true) })
    bodies = PhraseTable(
      LexiconFile.required("source-nouns").rows.filter { ["org", "group"].contains($0["kind"]) }.map {
        (phrase: $0["form"], value: true)
      })
  }

  /// Whether the word at `index`, with or without the article, is such a noun.
  /// `proclitics` may stand before it as well.
  func isAgent(_ index: Int, in text: TokenizedText, behind proclitics: Proclitics = []) -> Bool {
    nouns.longestMatch(
      in: text, at: index, before: index + 1, allowing: proclitics.union([.conjunction, .article])) != nil
  }

  /// Whether it is one for a body, «إدارة», «حكومة», and not for a person.
  func isBody(_ index: Int, in text: TokenizedText) -> Bool {
    bodies.longestMatch(in: text, at: index, before: index + 1, allowing: .conjunction) != nil
  }
}

import ArabicText
import NewsLexicons

/// Adjectives of states, «العراقية», «أميركي»: in a report on two states they stand everywhere and tell nothing apart.
struct StateAdjectives: Sendable {
  /// Those of the lexicon `countries`, in both genders and behind any clitics.
  static let shared = StateAdjectives()

  private let keys: Set<UInt64>

  private init() {
    let adjectives = LexiconFile.required("countries").rows.flatMap { $0.list("nisbas") }
    let forms: [String] = adjectives.flatMap { [$0, $0 + "ة"] }
    keys = Set(forms.flatMap { form in Clitics.all.map { LightKey.of($0 + form) } })
  }

  /// Whether the token `index` of `text` is one, by light key.
  func contains(_ index: Int, of text: TokenizedText) -> Bool {
    keys.contains(LightKey.of(text.tokens[index].bytes, in: text.source.utf8))
  }
}

import ArabicText
import NewsLexicons

/// Nouns that say of what kind a source is and not which one: «وكالة», «صحيفة», «بيان». From the lexicon `source-kinds`.
struct SourceKinds: Sendable {
  /// The lexicon that the program carries.
  static let shared = SourceKinds()

  /// The nouns as they are written, with ال and without.
  let keys: Set<FoldedKey>

  private init() {
    let forms = LexiconFile.required("source-kinds").rows.map { $0["form"] }
    keys = Set(forms.flatMap { form in ["", "ال", "لل"].map { FoldedKey($0 + form) } })
  }
}

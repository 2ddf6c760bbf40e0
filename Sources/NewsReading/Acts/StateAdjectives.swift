import ArabicText
import NewsLexicons

/// Adjectives of origin («الأميركية») with the code of their state, from `countries.tsv`.
///
/// The reader of names lists those that stand alone; here they are wanted inside the names of bodies too («القوات الأميركية»).
final class StateAdjectives: Sendable {
  private let codes: PhraseTable<String>

  /// Loads the lexicon.
  init() {
    codes = PhraseTable(
      LexiconFile.required("countries").rows.flatMap { row in
        row.list("nisbas").filter { !$0.contains(" ") }.flatMap(Nisba.forms).map { (phrase: $0, value: row["code"]) }
      })
  }

  /// The code of the state that the adjective at `index` points to.
  func code(at index: Int, in text: TokenizedText) -> String? {
    codes.longestMatch(in: text, at: index, before: index + 1, allowing: [.conjunction, .article])?.value
  }
}

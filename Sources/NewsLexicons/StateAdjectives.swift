public import ArabicText

/// Adjectives of origin («الأميركية») with the code of their state, from `countries.tsv`.
///
/// Inside the names of bodies they say whose it is («القوات الأميركية»); in a report on two states they stand everywhere and
/// tell nothing apart.
public final class StateAdjectives: Sendable {
  /// Those that the program carries.
  public static let shared = StateAdjectives()

  private let codes: PhraseTable<String>

  private init() {
    codes = PhraseTable(
      LexiconFile.required("countries").rows.flatMap { row in
        row.list("nisbas").filter { !$0.contains(" ") }.flatMap(Nisba.forms).map { (phrase: $0, value: row["code"]) }
      })
  }

  /// The code of the state that the adjective at `index` points to, behind و and ال.
  public func code(at index: Int, in text: TokenizedText) -> String? {
    codes.longestMatch(in: text, at: index, before: index + 1, allowing: [.conjunction, .article])?.value
  }

  /// Whether the word at `index` is one, behind a preposition too: «بالعراقية».
  public func contains(_ index: Int, of text: TokenizedText) -> Bool {
    codes.longestMatch(in: text, at: index, before: index + 1, allowing: Self.clitics) != nil
  }

  private static let clitics: Proclitics = [.conjunction, .article, .prepositions]
}

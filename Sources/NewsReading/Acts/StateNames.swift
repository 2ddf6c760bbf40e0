import ArabicText
import NewsLexicons

/// What to call a state whom an article names by its capital or a house of government: «واشنطن» promised, the
/// United States are bound.
///
/// The article's own word for the state goes first; where it has none, the usual one of `countries.tsv`.
struct StateNames: Sendable {
  private let names: [String: [String]]

  /// Loads the lexicon.
  init() {
    names = Dictionary(
      LexiconFile.required("countries").rows.filter { $0["kind"] != "union" }.map { ($0["code"], $0.list("names")) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The name of `entity`, a state: of several that the article uses the most usual one, «الولايات المتحدة» before «أميركا».
  func name(of entity: ArticleNames.Entity) -> String {
    let known = entity.state.flatMap { names[$0] } ?? []
    let written = [entity.name] + entity.aliases
    let usual = known.lazy.compactMap { name in written.first { FoldedKey($0) == FoldedKey(name) } }.first
    return usual ?? known.first ?? entity.name
  }
}

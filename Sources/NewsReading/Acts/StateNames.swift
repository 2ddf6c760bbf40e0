import ArabicText
import NewsLexicons

/// What to call a state whom an article names by its capital or a house of government: «واشنطن» promised, the
/// United States are bound.
///
/// The article's own word for the state goes first; where it has none, the usual one of `countries.tsv`.
final class StateNames: Sendable {
  private let names: [String: [(name: String, key: FoldedKey)]]

  /// Loads the lexicon.
  init() {
    names = Dictionary(
      LexiconFile.required("countries").rows.filter { $0["kind"] != "union" }.map { row in
        (row["code"], row.list("names").map { (name: $0, key: FoldedKey($0)) })
      },
      uniquingKeysWith: { first, _ in first })
  }

  /// «حكومة الولايات المتحدة» of «حكومة الولايات المتحدة الأمريكية»: a body's name without what the usual name of its state, `entity`, does not
  /// need; nil where it does not end so.
  func shortened(_ body: String, of entity: ArticleNames.Entity) -> String? {
    let usual = name(of: entity)
    let known = entity.state.flatMap { names[$0] } ?? []
    let ending = known.lazy.map(\.name).first { $0.hasPrefix(usual + " ") && body.hasSuffix(" " + $0) }
    return ending.map { body.dropLast($0.count) + usual }
  }

  /// The name of `entity`, a state: of several that the article uses the most usual one, «الولايات المتحدة» before «أميركا».
  func name(of entity: ArticleNames.Entity) -> String {
    let known = entity.state.flatMap { names[$0] } ?? []
    let written = [entity.name] + entity.aliases
    let keys = written.map { FoldedKey($0) }
    let usual = known.lazy.compactMap { keys.firstIndex(of: $0.key) }.first
    return usual.map { written[$0] } ?? known.first?.name ?? entity.name
  }
}

import ArabicText

/// The name of an agency, an outlet or an issuer, for the question whether two articles mean the same one.
struct SourceName: Sendable {
  /// Light keys of its words, without particles and words of the kind «وكالة», «بيان», «صحيفة».
  private let words: Set<UInt64>

  /// The name as an article writes it.
  init(_ name: String) {
    let text = TokenizedText(name)
    var words: Set<UInt64> = []
    for token in text.tokens where [.word, .abbreviation, .latin].contains(token.kind) {
      guard !CommonWords.shared.isParticle(token.key.rawValue), !Self.kinds.contains(token.key) else { continue }
      words.insert(token.kind == .word ? LightKey.of(token.bytes, in: text.source.utf8) : token.key.rawValue)
    }
    self.words = words
  }

  /// Whether nothing but its kind is said: «بيان», «الوكالة».
  var isUnnamed: Bool { words.isEmpty }

  /// Whether all words of one stand in the other: «رويترز» and «وكالة رويترز للأنباء».
  func isSame(as other: SourceName) -> Bool {
    !isUnnamed && !other.isUnnamed && (words.isSubset(of: other.words) || other.words.isSubset(of: words))
  }

  /// Nouns that say what a source is, not which one.
  private static let kinds = SourceKinds.shared.keys
}

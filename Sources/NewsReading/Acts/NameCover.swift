import ArabicText
import NewsRecords

/// The names and references of an article by token, for constant looks.
struct NameCover: Sendable {
  private let mentionAt: [Int32]
  private let referenceAt: [Int32]
  private let nisbaAt: [Int32]
  private let names: ArticleNames

  /// Lays the mentions and references of `names` over `count` tokens.
  init(_ names: ArticleNames, count: Int) {
    mentionAt = Self.layer(names.mentions.map(\.name), count)
    referenceAt = Self.layer(names.references.map { $0.kind == .nisba ? 0..<0 : $0.tokens }, count)
    nisbaAt = Self.layer(names.references.map { $0.kind == .nisba ? $0.tokens : 0..<0 }, count)
    self.names = names
  }

  /// The mention that covers the token at `index`.
  func mention(at index: Int) -> ArticleNames.Mention? { Self.look(mentionAt, index).map { names.mentions[$0] } }

  /// The title alone, or the body under its class noun, that covers the token at `index`.
  func reference(at index: Int) -> ArticleNames.Reference? {
    Self.look(referenceAt, index).map { names.references[$0] }
  }

  /// The state that the adjective at `index` points to: «الأميركية».
  func state(ofAdjective index: Int) -> ArticleNames.Entity? {
    Self.look(nisbaAt, index).flatMap { names.references[$0].entity }.map { names.entities[$0] }
  }

  /// The entity at `index` of the article's list.
  func entity(_ index: Int) -> ArticleNames.Entity { names.entities[index] }

  /// How the article names whom `mention` names: the fullest name of a person; of all others the words themselves where they
  /// are a name of the entity, so that «واشنطن» stays what was written and «والعراق» loses its و.
  func name(of mention: ArticleNames.Mention, in text: TokenizedText) -> String {
    guard let entity = mention.entity.map({ names.entities[$0] }) else { return text.string(of: mention.name) }
    if mention.type == .person { return entity.name }
    let own = text.string(of: mention.name)
    return entity.aliases.contains(own) ? own : entity.name
  }

  /// The name of a state that an adjective points to: the one with the most words, «الولايات المتحدة» rather than «أميركا».
  func name(ofState entity: ArticleNames.Entity) -> String {
    ([entity.name] + entity.aliases).max { a, b in (a.split(separator: " ").count) < (b.split(separator: " ").count) }
      ?? entity.name
  }

  /// The mentions that begin in `tokens` and could act: persons, organisations, places.
  func actors(in tokens: Range<Int>) -> [ArticleNames.Mention] {
    tokens.compactMap { index in
      guard let mention = mention(at: index), mention.name.lowerBound == index, mention.type != .miscellaneous else {
        return nil
      }
      return mention
    }
  }

  private static func layer(_ ranges: [Range<Int>], _ count: Int) -> [Int32] {
    var layer = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range where token < count { layer[token] = Int32(index) }
    }
    return layer
  }

  private static func look(_ layer: [Int32], _ index: Int) -> Int? {
    layer.indices.contains(index) && layer[index] >= 0 ? Int(layer[index]) : nil
  }
}

import ArabicText
import NewsRecords

/// The names and references of an article by token, for constant looks.
final class NameCover: Sendable {
  private let mentionAt: [Int32]
  private let referenceAt: [Int32]
  private let names: ArticleNames
  /// The entities that are a state or speak for one: no more than there are states.
  private let stateEntities: [Int]
  private let states: StateNames

  /// Lays the mentions and references of `names` over `count` tokens.
  init(_ names: ArticleNames, count: Int, states: StateNames) {
    mentionAt = Self.layer(names.mentions.map(\.name), count)
    referenceAt = Self.layer(names.references.map { $0.kind == .nisba ? 0..<0 : $0.tokens }, count)
    self.names = names
    stateEntities = names.entities.indices.filter { names.entities[$0].state != nil }
    self.states = states
  }

  /// The mention that covers the token at `index`.
  func mention(at index: Int) -> ArticleNames.Mention? { Self.look(mentionAt, index).map { names.mentions[$0] } }

  /// The mentions of persons, in order.
  var persons: [ArticleNames.Mention] { names.mentions.filter { $0.type == .person } }

  /// The title alone, or the body under its class noun, that covers the token at `index`.
  func reference(at index: Int) -> ArticleNames.Reference? {
    Self.look(referenceAt, index).map { names.references[$0] }
  }

  /// The state with `code` that the article names.
  func state(withCode code: String) -> ArticleNames.Entity? {
    let named = stateEntities.filter { names.entities[$0].state == code }
    return (named.first { names.entities[$0].type == .place } ?? named.first).map { names.entities[$0] }
  }

  /// The entity at `index` of the article's list.
  func entity(_ index: Int) -> ArticleNames.Entity { names.entities[index] }

  /// How the article names whom `mention` names: the fullest name of a person, the state that a capital or a house of
  /// government stands for, of all others the words themselves where they are a name of the entity.
  func name(of mention: ArticleNames.Mention, in text: TokenizedText) -> String {
    guard let entity = mention.entity.map({ names.entities[$0] }) else { return text.string(of: mention.name) }
    if mention.type == .person { return entity.name }
    if entity.state != nil { return name(ofState: entity) }
    let own = text.string(of: mention.name)
    return entity.aliases.contains(own) ? own : entity.name
  }

  /// The name of a state, also of one that its capital speaks for.
  func name(ofState entity: ArticleNames.Entity) -> String { states.name(of: entity) }

  /// A body's name that ends with its state's, which the article calls shorter elsewhere; see `StateNames.shortened`.
  func usual(_ body: String) -> String {
    stateEntities.lazy.compactMap { [names, states] in states.shortened(body, of: names.entities[$0]) }.first ?? body
  }

  /// The state that the article calls `name`, its capital perhaps.
  func state(called name: String) -> ArticleNames.Entity? {
    stateEntities.first { names.entities[$0].name == name || names.entities[$0].aliases.contains(name) }
      .map { names.entities[$0] }
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

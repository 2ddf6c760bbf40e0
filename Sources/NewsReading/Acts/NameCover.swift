import ArabicText
import NewsRecords

/// The names of an article by token, for constant looks.
struct NameCover: Sendable {
  private let mentionAt: [Int32]
  private let names: ArticleNames

  /// Lays the mentions of `names` over `count` tokens.
  init(_ names: ArticleNames, count: Int) {
    var mentionAt = [Int32](repeating: -1, count: count)
    for (index, mention) in names.mentions.enumerated() {
      for token in mention.name where token < count { mentionAt[token] = Int32(index) }
    }
    self.mentionAt = mentionAt
    self.names = names
  }

  /// The mention that covers the token at `index`.
  func mention(at index: Int) -> ArticleNames.Mention? {
    mentionAt.indices.contains(index) && mentionAt[index] >= 0 ? names.mentions[Int(mentionAt[index])] : nil
  }

  /// The entity of `mention`, nil where it is not certain.
  func entity(of mention: ArticleNames.Mention) -> ArticleNames.Entity? { mention.entity.map { names.entities[$0] } }

  /// How the article names whom `mention` names: the fullest name of a person, the words themselves of all others.
  func name(of mention: ArticleNames.Mention, in text: TokenizedText) -> String {
    entity(of: mention)?.name ?? text.string(of: mention.name)
  }

  /// The mentions that begin in `tokens` and could act: persons, organisations, places.
  func actors(in tokens: Range<Int>) -> [ArticleNames.Mention] {
    var result: [ArticleNames.Mention] = []
    for index in tokens {
      guard let mention = mention(at: index), mention.name.lowerBound == index, mention.type != .miscellaneous else {
        continue
      }
      result.append(mention)
    }
    return result
  }
}

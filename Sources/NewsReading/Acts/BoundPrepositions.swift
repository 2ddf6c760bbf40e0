import ArabicText

/// Tells the prepositions that are written with their noun, «بتوفير», «لتوفير», from words that only begin with the letter.
///
/// Common words of that kind stand in `acts-words.tsv`. Names do not: whether «بيروت» is a name or «بيروت» a place behind ب is
/// told by how the article writes the name elsewhere, which the reader of names knows.
struct BoundPrepositions: Sendable {
  enum Letter: Sendable { case ba, la }

  let text: TokenizedText
  let words: ActWords
  let names: NameCover

  /// Whether the word at `index` bears `letter` as a preposition.
  func bears(_ letter: Letter, at index: Int) -> Bool {
    let shape = WordShape(at: index, in: text)
    let begins =
      switch letter {
      case .ba: shape.beginsWithBa && !words.isOne(.notBa, at: index, in: text)
      case .la: shape.beginsWithLa && !words.isOne(.notLa, at: index, in: text)
      }
    return begins && !isPartOfName(index)
  }

  /// Either of the two.
  func bearsAny(at index: Int) -> Bool { bears(.ba, at: index) || bears(.la, at: index) }

  /// Inside a name every word is part of it, «محمد بن سليم»; the first is so where the article has the name with it.
  private func isPartOfName(_ index: Int) -> Bool {
    guard let mention = names.mention(at: index) else { return false }
    guard mention.name.lowerBound == index, let entity = mention.entity.map(names.entity) else { return true }
    let key = text.tokens[index].key
    return Self.begins(entity.name, with: key) || entity.aliases.contains { Self.begins($0, with: key) }
  }

  /// Whether the first word of `name` has the key `key`.
  private static func begins(_ name: String, with key: FoldedKey) -> Bool {
    let word = Array(name.utf8.prefix { $0 != 0x20 })
    return !word.isEmpty && FoldedKey.of(word, 0..<word.count, .match) == key
  }
}

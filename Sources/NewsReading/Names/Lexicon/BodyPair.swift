import ArabicText

/// A class noun and the adjective that makes it a body of its own, both without ال: «القوات المسلحة».
struct BodyPair: Sendable, Hashable {
  let head: FoldedKey
  let adjective: FoldedKey

  init(head: FoldedKey, adjective: FoldedKey) {
    (self.head, self.adjective) = (head, adjective)
  }

  /// The pair that `phrase` writes; nil unless it is two words with ال.
  init?(_ phrase: String) {
    let words = phrase.split(separator: " ").map(String.init)
    guard words.count == 2, words.allSatisfy({ $0.hasPrefix("ال") }) else { return nil }
    self.init(head: FoldedKey(String(words[0].dropFirst(2))), adjective: FoldedKey(String(words[1].dropFirst(2))))
  }
}

/// A word taken apart, with the keys of the whole word at every level: all that an index of words wants to know of it.
@frozen public struct KeyedParts: Sendable, Hashable {
  /// Proclitics, stem and pronoun.
  public let parts: WordParts
  /// The keys of the whole word.
  public let keys: WordKeys

  init(parts: WordParts, keys: WordKeys) {
    self.parts = parts
    self.keys = keys
  }
}

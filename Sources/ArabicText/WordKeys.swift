/// The keys of one word at all levels, made in one pass: the two hashes do not wait for one another.
@frozen public struct WordKeys: Sendable, Hashable {
  /// At `FoldLevel.clean`.
  public let clean: FoldedKey
  /// At `FoldLevel.orthographic`.
  public let orthographic: FoldedKey
  /// At `FoldLevel.match`.
  public let match: FoldedKey

  init(clean: FoldedKey, orthographic: FoldedKey, match: FoldedKey) {
    (self.clean, self.orthographic, self.match) = (clean, orthographic, match)
  }

  /// The keys of `token` of a text with `bytes`; a token whose key is a scalar has it at all levels. O(length).
  public init(of token: Token, in bytes: borrowing [UInt8]) {
    match = token.key
    if token.kind.isSign {
      (clean, orthographic) = (match, match)
    } else {
      (clean, orthographic) =
        Self.plainKeys(bytes, token.bytes)
        ?? (FoldedKey.of(bytes, token.bytes, .clean), FoldedKey.of(bytes, token.bytes, .orthographic))
    }
  }

  /// The keys of a word whose letters do not depend on one another, nil for others.
  @inline(__always)
  private static func plainKeys(_ bytes: borrowing [UInt8], _ range: Range<Int>) -> (FoldedKey, FoldedKey)? {
    let table = ScalarTable.levels
    var clean = KeyHash()
    var orthographic = KeyHash()
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let scalar = ScalarTable.next(bytes, &offset, before: range.upperBound) else { return nil }
      let entry = table[scalar]
      let letter = ScalarTable.letter(entry)
      if letter == Letters.special { return nil }
      if letter == Letters.dropped { continue }
      clean.add(entry >> 16)
      orthographic.add(UInt32(letter))
    }
    return (clean.key, orthographic.key)
  }
}

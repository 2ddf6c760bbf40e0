import ArabicText

/// The different spellings among the tokens of an article, so that each is looked up once.
struct Surfaces: Sendable {
  /// For each token the number of its spelling.
  let numbers: [Int32]
  /// For each spelling a token that has it, and a hash of its bytes and kind.
  let tokens: [Int]
  let keys: [UInt64]

  /// Numbers the spellings of `text` in the order of their first token. O(n).
  init(_ text: TokenizedText) {
    var size = 64
    while size < text.tokens.count * 2 { size *= 2 }
    var slots = [Int32](repeating: -1, count: size)
    var numbers: [Int32] = []
    var tokens: [Int] = []
    var keys: [UInt64] = []
    numbers.reserveCapacity(text.tokens.count)
    tokens.reserveCapacity(text.tokens.count)
    keys.reserveCapacity(text.tokens.count)
    for (index, token) in text.tokens.enumerated() {
      let key = Self.key(token, text.source.utf8)
      var slot = Int(truncatingIfNeeded: key >> 20) & (size - 1)
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (size - 1) }
      if slots[slot] < 0 {
        slots[slot] = Int32(tokens.count)
        tokens.append(index)
        keys.append(key)
      }
      numbers.append(slots[slot])
    }
    (self.numbers, self.tokens, self.keys) = (numbers, tokens, keys)
  }

  /// A hash of the bytes as they stand: the match key does not tell «على» and «علي» apart.
  private static func key(_ token: Token, _ bytes: [UInt8]) -> UInt64 {
    key(of: token.bytes, of: bytes, besides: UInt64(token.kind.rawValue))
  }

  /// The key under which a `WordMemo` keeps what was worked out for these bytes and for `other`.
  static func key(of range: Range<Int>, of bytes: [UInt8], besides other: UInt64 = 0) -> UInt64 {
    let hash = (ByteHash.of(bytes, range) ^ other) &* 0xFF51_AFD7_ED55_8CCD
    return hash ^ (hash >> 32)
  }
}

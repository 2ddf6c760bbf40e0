/// Tokens that are taken, one bit each: a hashed set would cost more than the rules that ask it.
struct TokenSet: Sendable {
  private var words: [UInt64] = []

  /// Takes all of `tokens`.
  mutating func insert(_ tokens: Range<Int>) {
    while words.count * 64 < tokens.upperBound { words.append(0) }
    for token in tokens { words[token / 64] |= 1 << UInt64(token % 64) }
  }

  /// Whether `token` is taken.
  func contains(_ token: Int) -> Bool {
    token / 64 < words.count && words[token / 64] >> UInt64(token % 64) & 1 == 1
  }

  /// Whether any of `tokens` is taken.
  func touches(_ tokens: Range<Int>) -> Bool { tokens.contains { contains($0) } }
}

import ArabicText

/// The words of one article as copying is looked for: punctuation, marks and line breaks are gone.
struct CopyWords: Sendable {
  /// What an equal word is worth as proof of copying.
  enum Weight {
    /// Inside a standing phrase.
    static let standing: UInt8 = 0
    /// A particle.
    static let particle: UInt8 = 1
    /// Any other word.
    static let content: UInt8 = 3
  }

  /// The index of each word among the tokens.
  let tokens: [UInt32]
  /// The key of each word at `FoldLevel.match`; numbers without separators of thousands and percent sign.
  let keys: [UInt64]
  /// The `Weight` of each word.
  private(set) var weights: [UInt8]

  /// The number of words.
  var count: Int { keys.count }

  /// Takes the words out of `text`. O(n).
  init(_ text: TokenizedText) {
    var tokens: [UInt32] = []
    var keys: [UInt64] = []
    var weights: [UInt8] = []
    let expected = text.tokens.count - text.tokens.count / 8
    tokens.reserveCapacity(expected)
    keys.reserveCapacity(expected)
    weights.reserveCapacity(expected)
    let common = CommonWords.shared
    var standingEnd = 0
    for (index, token) in text.tokens.enumerated() where Self.isWord(token.kind) {
      let key = token.kind == .number ? NumberKey.of(token, in: text.source.utf8) : token.key.rawValue
      if index >= standingEnd, let phrase = common.phrase(in: text, at: index) { standingEnd = phrase.upperBound }
      tokens.append(UInt32(index))
      keys.append(key)
      weights.append(Self.weight(of: token, key, isStanding: index < standingEnd, common))
    }
    (self.tokens, self.keys, self.weights) = (tokens, keys, weights)
  }

  /// Marks the words `range` as part of a phrase that too many articles share.
  mutating func markStanding(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<weights.count) { weights[index] = Weight.standing }
  }

  /// The tokens from the first to the last word of `words`, which is not empty.
  func tokenRange(of words: Range<Int>) -> Range<Int> {
    Int(tokens[words.lowerBound])..<(Int(tokens[words.upperBound - 1]) + 1)
  }

  private static func isWord(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .abbreviation, .number, .latin, .handle: true
    default: false
    }
  }

  /// Words of one or two letters are particles, listed or not.
  private static func weight(of token: Token, _ key: UInt64, isStanding: Bool, _ common: CommonWords) -> UInt8 {
    if isStanding { return Weight.standing }
    if token.kind == .word, token.bytes.count <= 4 || common.isParticle(key) { return Weight.particle }
    return Weight.content
  }
}

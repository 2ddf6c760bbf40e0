import ArabicText

/// One word as copying is looked for. Sixteen bytes.
struct WordCode: Sendable, Hashable {
  /// The key at `FoldLevel.match`; of a number without separators of thousands and percent sign.
  let key: UInt64
  /// The key without clitics and endings.
  let light: UInt32
  /// What it proves when both texts have it: a `Weight`.
  var weight: UInt8

  /// What an equal word is worth as proof of copying.
  enum Weight {
    /// Inside a standing phrase.
    static let standing: UInt8 = 0
    /// A particle or a word of office.
    static let particle: UInt8 = 1
    /// Any other word.
    static let content: UInt8 = 3
  }
}

extension WordCode {
  /// The code of a number with the key `number`.
  init(number: UInt64, isStanding: Bool) {
    self.init(
      key: number, light: UInt32(truncatingIfNeeded: number), weight: isStanding ? Weight.standing : Weight.content)
  }
}

/// The words of one article as copying is looked for: punctuation, marks and line breaks are gone.
struct CopyWords: Sendable {
  /// The words.
  private(set) var codes: [WordCode]
  /// The index of each word among the tokens.
  let tokens: [UInt32]
  /// The tokens that a decimal in the order of the page begins at: a word of three tokens. Nearly always none.
  private let decimals: Set<UInt32>

  /// The number of words.
  var count: Int { codes.count }

  /// Takes the words out of `text`. O(n).
  init(_ text: TokenizedText) {
    var tokens: [UInt32] = []
    var codes: [WordCode] = []
    tokens.reserveCapacity(text.tokens.count)
    codes.reserveCapacity(text.tokens.count)
    let common = CommonWords.shared
    var decimals: Set<UInt32> = []
    var standingEnd = 0
    var decimalEnd = 0
    for (index, token) in text.tokens.enumerated() where Self.isWord(token.kind) && index >= decimalEnd {
      if index >= standingEnd, let phrase = common.phrase(in: text, at: index) { standingEnd = phrase.upperBound }
      tokens.append(UInt32(index))
      if token.kind == .number, ReversedDecimal.begins(at: index, in: text) {
        decimals.insert(UInt32(index))
        decimalEnd = index + ReversedDecimal.tokens
        codes.append(WordCode(number: ReversedDecimal.key(at: index, in: text), isStanding: index < standingEnd))
      } else {
        codes.append(Self.code(of: token, in: text.source.utf8, isStanding: index < standingEnd, common))
      }
    }
    (self.tokens, self.codes, self.decimals) = (tokens, codes, decimals)
    markDates(in: text)
  }

  /// Marks days with month and year as standing: all that is printed on one day has them.
  private mutating func markDates(in text: TokenizedText) {
    for index in codes.indices.dropFirst() where MonthNames.shared.mayBegin(with: codes[index]) {
      guard isNumber(index - 1, text), let month = MonthNames.shared.month(at: index, of: self, in: text) else {
        continue
      }
      let end = index + month.tokens.count
      if end < count, isNumber(end, text) { markStanding((index - 1)..<(end + 1)) }
    }
  }

  private func isNumber(_ word: Int, _ text: TokenizedText) -> Bool { text.tokens[Int(tokens[word])].kind == .number }

  /// Marks the words `range` as part of a phrase that too many articles share.
  mutating func markStanding(_ range: Range<Int>) {
    for index in range.clamped(to: 0..<codes.count) { codes[index].weight = WordCode.Weight.standing }
  }

  /// The tokens from the first to the last word of `words`, which is not empty.
  func tokenRange(of words: Range<Int>) -> Range<Int> {
    Int(tokens[words.lowerBound])..<tokenEnd(of: words.upperBound - 1)
  }

  /// The token after those of the word `word`.
  func tokenEnd(of word: Int) -> Int {
    let token = tokens[word]
    return Int(token) + (decimals.contains(token) ? ReversedDecimal.tokens : 1)
  }

  /// The tokens of the sentence that holds the word `word`; a decimal in the order of the page ends none.
  func sentence(holding word: Int, in text: TokenizedText) -> Range<Int>? {
    guard var range = text.sentence(holding: Int(tokens[word])).map({ text.sentences[$0] }) else { return nil }
    if decimals.isEmpty { return range }
    while case let next = firstWord(from: range.upperBound), next > 0, tokenEnd(of: next - 1) > range.upperBound,
      let after = text.sentence(holding: tokenEnd(of: next - 1) - 1)
    { range = range.lowerBound..<text.sentences[after].upperBound }
    while case let first = firstWord(from: range.lowerBound), first > 0, tokenEnd(of: first - 1) > range.lowerBound,
      let before = text.sentence(holding: Int(tokens[first - 1]))
    { range = text.sentences[before].lowerBound..<range.upperBound }
    return range
  }

  /// The words that lie in `tokens`. O(log n).
  func words(in tokens: Range<Int>) -> Range<Int> {
    let first = firstWord(from: tokens.lowerBound)
    return first..<max(first, firstWord(from: tokens.upperBound))
  }

  /// The first word at the token `token` or behind it.
  private func firstWord(from token: Int) -> Int {
    var (low, high) = (0, tokens.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(tokens[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func isWord(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .abbreviation, .number, .latin, .handle: true
    default: false
    }
  }

  /// Words of one or two letters are particles, listed or not.
  private static func code(
    of token: Token, in bytes: [UInt8], isStanding: Bool, _ common: CommonWords
  ) -> WordCode {
    let key = token.kind == .number ? NumberKey.of(token, in: bytes) : token.key.rawValue
    let light = token.kind == .word ? LightKey.of(token.bytes, in: bytes) : key
    let isParticle = token.kind == .word && (token.bytes.count <= 4 || common.isCommon(key))
    let weight = isParticle ? WordCode.Weight.particle : WordCode.Weight.content
    return WordCode(
      key: key, light: UInt32(truncatingIfNeeded: light), weight: isStanding ? WordCode.Weight.standing : weight)
  }
}

/// Cuts a text into tokens in one pass over its bytes.
///
/// Tokens do not overlap, stand in the order of the text, and cover every visible scalar; blanks and invisible controls
/// between them are gaps. Any bytes are accepted; those that are no UTF-8 become symbols. What each kind of token may
/// reach over is written in the extensions, a file for each: words, numbers, Latin, signs.
public struct Tokenizer {
  let bytes: [UInt8]
  /// `ScalarTable.entries`, held here: a global costs a call for each look.
  let table: [UInt32]
  /// The first byte that no token covers yet.
  var offset = 0
  private var tokens: [Token] = []

  /// The tokens of `text`. O(n).
  public static func tokens(of text: SourceText) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: SourceText) {
    bytes = text.utf8
    table = ScalarTable.entries
    tokens.reserveCapacity(bytes.count / 9 + 8)
  }

  private mutating func run() {
    while offset < bytes.count {
      if bytes[offset] == 0x20 {
        offset += 1
        continue
      }
      if let word = plainWord() {
        tokens.append(word)
        offset = word.end
        continue
      }
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      switch classify(scalar) {
      case .space, .invisible: offset += length
      case .arabicLetter: word()
      case .arabicMark, .combining: marks(scalar, length)
      case .digit: number()
      case .latinLetter: latin()
      case .punctuation: punctuation(scalar, length)
      case .quote: add(length, .quote, scalar)
      case .bracket: add(length, .bracket, scalar)
      case .newline: newline(scalar, length)
      case .other: add(length, .symbol, scalar)
      }
    }
  }

  /// Adds a token from `offset` to `end`, its key that of its letters.
  mutating func add(upTo end: Int, _ kind: Token.Kind) {
    tokens.append(Token(bytes: offset..<end, kind: kind, key: FoldedKey.of(bytes, offset..<end, .match)))
    offset = end
  }

  /// Adds a token of `length` bytes, its key a scalar.
  mutating func add(_ length: Int, _ kind: Token.Kind, _ scalar: UInt32) {
    tokens.append(Token(bytes: offset..<(offset + length), kind: kind, key: FoldedKey(rawValue: UInt64(scalar))))
    offset += length
  }
}

// MARK: Looking ahead

extension Tokenizer {
  /// A token's length has 24 bits. Longer runs are cut, which no text written by people needs.
  private static let longestRun = 0xFF_FF00

  /// The class of any scalar.
  @inline(__always)
  func classify(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x800 ? ScalarTable.kind(table[Int(scalar)]) : Scalars.classify(scalar)
  }

  /// The end of the run of scalars of the classes `wanted`, invisible controls inside it included, at its end not.
  func runEnd(from start: Int, _ wanted: ScalarClasses) -> Int {
    var end = start
    var position = start
    let limit = min(bytes.count, offset + Self.longestRun)
    while position < limit {
      let (scalar, length) = SourceText.scalar(in: bytes, at: position)
      let kind = classify(scalar)
      if wanted.has(kind) { end = position + length } else if kind != .invisible { break }
      position += length
    }
    return end
  }

  /// The scalar at `position` and its length, nil at the end of the text.
  @inline(__always)
  func peek(_ position: Int) -> (scalar: UInt32, length: Int)? {
    guard position < bytes.count else { return nil }
    let found = SourceText.scalar(in: bytes, at: position)
    return (found.value, found.length)
  }

  /// Whether the scalar at `position` is of one of the classes `wanted`.
  @inline(__always)
  func stands(_ wanted: ScalarClasses, at position: Int) -> Bool {
    peek(position).map { wanted.has(classify($0.scalar)) } ?? false
  }

  /// Whether the byte at `position` is the ASCII character `character`.
  @inline(__always)
  func stands(_ character: Unicode.Scalar, at position: Int) -> Bool {
    position < bytes.count && UInt32(bytes[position]) == character.value
  }

  /// Whether the text at `position` begins with the ASCII `word`, in small letters or capitals.
  func stands(word: String, at position: Int) -> Bool {
    var place = position
    for character in word.utf8 {
      guard place < bytes.count, bytes[place] | 0x20 == character | 0x20 else { return false }
      place += 1
    }
    return true
  }
}

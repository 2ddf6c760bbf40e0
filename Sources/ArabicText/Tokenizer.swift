/// Cuts a text into tokens in one pass over its bytes.
///
/// Tokens do not overlap, stand in the order of the text, and cover every visible scalar; blanks and invisible controls
/// between them are gaps. Any bytes are accepted; those that are no UTF-8 become symbols. What each kind of token may
/// reach over is written in the extensions, a file for each: words, numbers, Latin, signs.
public struct Tokenizer {
  let bytes: [UInt8]
  /// `Scalars.classes`, held here: a global costs a call for each look.
  let classes: [ScalarClass]
  /// `ScalarTable.arabic`.
  let arabic: [UInt16]
  /// The first byte that no token covers yet.
  private(set) var offset = 0

  /// The tokens of `text`. O(n).
  public static func tokens(of text: SourceText) -> [Token] {
    var tokens: [Token] = []
    Self.tokens(of: text, into: &tokens)
    return tokens
  }

  /// Puts the tokens of `text` in place of what `tokens` held, and uses its memory again: for whoever reads many texts.
  public static func tokens(of text: SourceText, into tokens: inout [Token]) {
    tokens.removeAll(keepingCapacity: true)
    var tokenizer = Tokenizer(text)
    while tokenizer.offset < tokenizer.bytes.count {
      // A token of news and the blank behind it have nine bytes.
      let room = max(tokens.capacity - tokens.count, (tokenizer.bytes.count - tokenizer.offset) / 8 + 8)
      tokens.append(addingCapacity: room) { tokenizer.run(&$0) }
    }
  }

  private init(_ text: SourceText) {
    bytes = text.utf8
    classes = Scalars.classes
    arabic = ScalarTable.arabic
  }

  /// Adds tokens until the text ends or `tokens` are full.
  private mutating func run(_ tokens: inout OutputSpan<Token>) {
    while offset < bytes.count, !tokens.isFull {
      if bytes[offset] == 0x20 {
        offset += 1
        continue
      }
      if let token = plainWord() ?? token() {
        tokens.append(token)
        offset = token.end
      }
    }
  }

  /// The token of any kind at `offset`; nil for what is not seen, which is stepped over.
  @inline(never)
  private mutating func token() -> Token? {
    let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
    switch classify(scalar) {
    case .space, .invisible:
      offset += length
      return nil
    case .arabicLetter: return word()
    case .arabicMark, .combining: return marks(scalar, length)
    case .digit: return number()
    case .latinLetter: return latin()
    case .punctuation: return punctuation(scalar, length)
    case .quote: return token(length, .quote, scalar)
    case .bracket: return token(length, .bracket, scalar)
    case .newline: return newline(scalar, length)
    case .other: return token(length, .symbol, scalar)
    }
  }

  /// A token from `offset` to `end`, its key that of its letters.
  func token(upTo end: Int, _ kind: Token.Kind) -> Token {
    Token(bytes: offset..<end, kind: kind, key: FoldedKey.of(bytes, offset..<end, .match))
  }

  /// A token of `length` bytes, its key a scalar.
  func token(_ length: Int, _ kind: Token.Kind, _ scalar: UInt32) -> Token {
    Token(bytes: offset..<(offset + length), kind: kind, key: FoldedKey(rawValue: UInt64(scalar)))
  }
}

// MARK: Looking ahead

extension Tokenizer {
  /// A token's length has 24 bits. Longer runs are cut, which no text written by people needs.
  private static let longestRun = 0xFF_FF00

  /// The class of any scalar.
  @inline(__always)
  func classify(_ scalar: UInt32) -> ScalarClass {
    scalar < 0x800 ? classes[Int(scalar)] : Scalars.classify(scalar)
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

/// Cuts a text into tokens in one pass over its bytes.
///
/// Tokens do not overlap, stand in the order of the text, and cover every visible scalar; blanks and invisible controls
/// between them are gaps. Any bytes are accepted; those that are no UTF-8 become symbols.
public struct Tokenizer {
  private let bytes: [UInt8]
  private var offset = 0
  private var tokens: [Token] = []

  /// The tokens of `text`. O(n).
  public static func tokens(of text: SourceText) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(_ text: SourceText) {
    bytes = text.utf8
    tokens.reserveCapacity(bytes.count / 9 + 8)
  }

  private mutating func run() {
    while offset < bytes.count {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      switch Scalars.classify(scalar) {
      case .space, .invisible: offset += length
      case .newline: newline(scalar, length)
      case .arabicLetter, .arabicMark: word()
      case .digit: number()
      case .latinLetter: latin()
      case .punctuation: punctuation(scalar, length)
      case .quote: add(length, .quote, scalar)
      case .bracket: add(length, .bracket, scalar)
      case .other: add(length, .symbol, scalar)
      }
    }
  }

  // MARK: One token each

  private mutating func word() {
    if let end = abbreviationEnd() { return add(upTo: end, .abbreviation) }
    var end = runEnd(from: offset) { $0 == .arabicLetter || $0 == .arabicMark }
    if let numbered = numberedNameEnd(after: end) { end = numbered }
    add(upTo: end, .word)
  }

  private mutating func number() {
    var end = runEnd(from: offset) { $0 == .digit }
    while let next = separatedDigits(from: end) { end = next }
    if let (scalar, length) = peek(end), scalar == 0x25 || scalar == 0x066A { end += length }
    add(upTo: end, .number)
  }

  private mutating func latin() {
    let chunk = chunkEnd(from: offset)
    let text = bytes[offset..<chunk]
    if text.starts(with: "http".utf8) && contains("://", in: text) || text.starts(with: "www.".utf8) {
      return add(upTo: trimmed(chunk), .url)
    }
    if text.contains(0x40), text.contains(0x2E) { return add(upTo: trimmed(chunk), .email) }
    if let end = abbreviationEnd() { return add(upTo: end, .abbreviation) }
    add(upTo: latinEnd(from: offset), .latin)
  }

  private mutating func punctuation(_ scalar: UInt32, _ length: Int) {
    switch scalar {
    case 0x2E:
      var end = offset
      while end < bytes.count, bytes[end] == 0x2E { end += 1 }
      end - offset > 1 ? add(end - offset, .punctuation, 0x2026) : add(length, .punctuation, scalar)
    case 0x40 where isNameLetter(at: offset + 1):
      let end = runEnd(from: offset + 1) {
        $0 == .latinLetter || $0 == .digit || $0 == .arabicLetter || $0 == .arabicMark
      }
      var last = end
      while let (next, _) = peek(last), next == 0x5F, isNameLetter(at: last + 1) {
        last = runEnd(from: last + 1) { $0 == .latinLetter || $0 == .digit || $0 == .arabicLetter || $0 == .arabicMark }
      }
      add(upTo: last, .handle)
    case 0x23 where isNameLetter(at: offset + 1): add(length, .hashtag, scalar)
    default: add(length, .punctuation, scalar)
    }
  }

  private mutating func newline(_ scalar: UInt32, _ length: Int) {
    let isPair = scalar == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
    add(isPair ? 2 : length, .newline, 0x0A)
  }

  // MARK: Ends

  /// «أ.ف.ب», «U.S.»: the end of two or more single letters with full stops between, or nil.
  private func abbreviationEnd() -> Int? {
    var end = offset
    var letters = 0
    var position = offset
    while let (scalar, length) = peek(position), isLetter(scalar) {
      letters += 1
      let after = position + length
      guard let (stop, _) = peek(after), stop == 0x2E else {
        // The last letter has no stop of its own: «أ.ف.ب». A longer word behind the stop is the next sentence.
        guard letters >= 2, peek(after).map({ !isLetter($0.scalar) }) ?? true else { return letters >= 3 ? end : nil }
        return after
      }
      end = after + 1
      position = end
    }
    // «U.S.» keeps its stop; «ب.» at the end of a sentence is no abbreviation of two letters.
    return letters >= 2 ? end : nil
  }

  /// «كوفيد-19», «إف-16»: a word of two letters or more, a hyphen, at most three digits and nothing more.
  private func numberedNameEnd(after end: Int) -> Int? {
    guard end - offset >= 4, let (hyphen, length) = peek(end), hyphen == 0x2D || hyphen == 0x2010 || hyphen == 0x2011
    else { return nil }
    let digits = runEnd(from: end + length) { $0 == .digit }
    let count = runLength(from: end + length, to: digits)
    guard (1...3).contains(count) else { return nil }
    // «10-15-2020» or «مايو-15-2018» is a date, not a name.
    if let (next, _) = peek(digits), next == 0x2D || next == 0x2F || isLetter(next) { return nil }
    return digits
  }

  /// The end of one separator with digits behind it: «,500», «٬٥٠٠», «.5».
  private func separatedDigits(from position: Int) -> Int? {
    guard let (scalar, length) = peek(position), [0x2E, 0x2C, 0x066B, 0x066C].contains(scalar),
      let (next, _) = peek(position + length), Scalars.classify(next) == .digit
    else { return nil }
    return runEnd(from: position + length) { $0 == .digit }
  }

  /// Latin words keep inner hyphens, apostrophes, points and digits: «e-mail», «O’Neil», «mp3».
  private func latinEnd(from start: Int) -> Int {
    var end = runEnd(from: start) { $0 == .latinLetter || $0 == .digit }
    while let (scalar, length) = peek(end), [0x2D, 0x27, 0x2019, 0x2E, 0x26].contains(scalar),
      let (next, _) = peek(end + length), Scalars.classify(next) == .latinLetter
    {
      end = runEnd(from: end + length) { $0 == .latinLetter || $0 == .digit }
    }
    return end
  }

  /// The end of the run of scalars of the wanted classes, invisible controls inside it included, at its end not.
  private func runEnd(from start: Int, _ wanted: (ScalarClass) -> Bool) -> Int {
    var end = start
    var position = start
    while let (scalar, length) = peek(position) {
      let kind = Scalars.classify(scalar)
      if wanted(kind) { end = position + length } else if kind != .invisible { break }
      position += length
    }
    return end
  }

  /// The end of the stretch without blanks, Arabic or quotation marks: what a URL may reach over.
  private func chunkEnd(from start: Int) -> Int {
    var position = start
    while let (scalar, length) = peek(position), position - start < 4096 {
      switch Scalars.classify(scalar) {
      case .space, .newline, .quote, .invisible, .arabicLetter, .arabicMark, .bracket: return position
      default: if scalar == 0x060C || scalar == 0x061B || scalar == 0x061F { return position }
      }
      position += length
    }
    return position
  }

  /// `end` without the punctuation that closes a sentence after a URL.
  private func trimmed(_ end: Int) -> Int {
    var end = end
    while end > offset + 1, [0x2E, 0x2C, 0x21, 0x3A, 0x3B, 0x3F].contains(bytes[end - 1]) { end -= 1 }
    return end
  }

  // MARK: Looking

  private func peek(_ position: Int) -> (scalar: UInt32, length: Int)? {
    guard position < bytes.count else { return nil }
    let found = SourceText.scalar(in: bytes, at: position)
    return (found.value, found.length)
  }

  private func isLetter(_ scalar: UInt32) -> Bool {
    let kind = Scalars.classify(scalar)
    return kind == .arabicLetter || kind == .latinLetter
  }

  private func isNameLetter(at position: Int) -> Bool {
    guard let (scalar, _) = peek(position) else { return false }
    return isLetter(scalar) || Scalars.classify(scalar) == .digit
  }

  private func runLength(from start: Int, to end: Int) -> Int {
    var count = 0
    var position = start
    while position < end, let (_, length) = peek(position) {
      count += 1
      position += length
    }
    return count
  }

  private func contains(_ needle: StaticString, in text: ArraySlice<UInt8>) -> Bool {
    let wanted = Array("\(needle)".utf8)
    guard text.count >= wanted.count else { return false }
    return (text.startIndex...(text.endIndex - wanted.count)).contains { text[$0...].starts(with: wanted) }
  }

  // MARK: Adding

  private mutating func add(upTo end: Int, _ kind: Token.Kind) {
    tokens.append(Token(bytes: offset..<end, kind: kind, key: FoldedKey.of(bytes, offset..<end, .match)))
    offset = end
  }

  private mutating func add(_ length: Int, _ kind: Token.Kind, _ scalar: UInt32) {
    tokens.append(Token(bytes: offset..<(offset + length), kind: kind, key: FoldedKey(rawValue: UInt64(scalar))))
    offset += length
  }
}

extension Tokenizer {
  /// A Latin, Greek or Cyrillic word, a URL, an address or «U.S.».
  func latin() -> Token {
    if let end = urlEnd() { return token(upTo: end, .url) }
    if let end = emailEnd() { return token(upTo: end, .email) }
    if let end = abbreviationEnd() { return token(upTo: end, .abbreviation) }
    let end = latinEnd()
    return token(upTo: numberedNameEnd(after: end) ?? end, .latin)
  }

  /// Latin words keep inner hyphens, apostrophes, points and digits: «e-mail», «O’Neil», «news.example», «mp3».
  private func latinEnd() -> Int {
    var end = runEnd(from: offset, .latin)
    while let (scalar, length) = peek(end), Self.isInnerSign(scalar),
      stands(ScalarClasses(.latinLetter), at: end + length)
    {
      end = runEnd(from: end + length, .latin)
    }
    return end
  }

  private static func isInnerSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2D, 0x27, 0x2019, 0x2E, 0x26: true
    default: false
    }
  }

  // MARK: URLs

  /// The end of a URL that begins here with its scheme or «www.», without the punctuation of the sentence behind it.
  private func urlEnd() -> Int? {
    guard
      stands(word: "http://", at: offset) || stands(word: "https://", at: offset) || stands(word: "www.", at: offset)
    else { return nil }
    var end = chunkEnd()
    while end > offset + 1, Self.closesSentence(bytes[end - 1]) { end -= 1 }
    return end
  }

  /// The end of the stretch without blanks, Arabic, brackets or quotation marks: what a URL may reach over.
  private func chunkEnd() -> Int {
    var position = offset
    while let (scalar, length) = peek(position), position - offset < 4096 {
      switch classify(scalar) {
      case .space, .newline, .quote, .invisible, .arabicLetter, .arabicMark, .bracket: return position
      default: if scalar == 0x060C || scalar == 0x061B || scalar == 0x061F { return position }
      }
      position += length
    }
    return position
  }

  /// . , ! : ; ?
  private static func closesSentence(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x2E, 0x2C, 0x21, 0x3A, 0x3B, 0x3F: true
    default: false
    }
  }

  // MARK: Addresses

  /// The end of «name@host.example», or nil. Both parts are bounded as RFC 5321 has it, so a long line costs no more.
  private func emailEnd() -> Int? {
    let local = addressPartEnd(from: offset, limit: 64, isLocal: true)
    guard stands("@", at: local) else { return nil }
    var end = addressPartEnd(from: local + 1, limit: 255, isLocal: false)
    while end > local + 1, bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D { end -= 1 }
    return bytes[(local + 1)..<max(end, local + 1)].contains(0x2E) ? end : nil
  }

  private func addressPartEnd(from start: Int, limit: Int, isLocal: Bool) -> Int {
    var end = start
    while end < bytes.count, end - start <= limit, Self.isAddressByte(bytes[end], isLocal) { end += 1 }
    return end
  }

  /// Letters, digits, . and -, before the @ also _ + %.
  private static func isAddressByte(_ byte: UInt8, _ isLocal: Bool) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2E, 0x2D: true
    case 0x5F, 0x2B, 0x25: isLocal
    default: false
    }
  }
}

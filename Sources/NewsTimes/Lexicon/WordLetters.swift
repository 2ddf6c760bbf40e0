import ArabicText

/// Looks at the letters of a word on its UTF-8 bytes; marks between letters are not expected where these are used.
enum WordLetters {
  /// Whether the word begins with ال.
  static func hasArticle(_ bytes: [UInt8], _ token: Token) -> Bool {
    starts(bytes, token, with: [0xD8, 0xA7, 0xD9, 0x84])
  }

  /// Whether the word begins with `letters`.
  static func starts(_ bytes: [UInt8], _ token: Token, with letters: [UInt8]) -> Bool {
    token.bytes.count >= letters.count && bytes[token.start..<(token.start + letters.count)].elementsEqual(letters)
  }

  /// Whether the word ends with `letters`, short vowels behind them aside.
  static func ends(_ bytes: [UInt8], _ token: Token, with letters: [UInt8]) -> Bool {
    let end = endWithoutMarks(bytes, token)
    return end - token.start >= letters.count && bytes[(end - letters.count)..<end].elementsEqual(letters)
  }

  /// The offset behind the last letter that is no mark (U+064B…U+0652 are D9 8B…D9 92).
  static func endWithoutMarks(_ bytes: [UInt8], _ token: Token) -> Int {
    var end = token.end
    while end - token.start >= 4, bytes[end - 2] == 0xD9, (0x8B...0x92).contains(bytes[end - 1]) { end -= 2 }
    return end
  }
}

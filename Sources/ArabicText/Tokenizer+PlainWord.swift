extension Tokenizer {
  /// The word at `offset` if it is a plain one: Arabic letters of two bytes with their harakat, then a blank or a sign.
  ///
  /// Nineteen of twenty words are, and they are read and hashed here in one go. Nil for all that needs a closer look:
  /// combining hamza, ligatures, controls inside the word, «أ.ف.ب», «كوفيد-19»; `word()` reads those and any other.
  @inline(__always)
  func plainWord() -> Token? {
    var letters = PlainLetters()
    var position = offset
    let last = bytes.count - 1
    while position < last {
      // Both bytes in one number: one comparison says that they are a scalar of these rows, and where it is in the table.
      let pair = UInt16(bytes[position]) << 8 | UInt16(bytes[position + 1])
      let index = Int(pair &- ScalarTable.firstArabic)
      guard index < arabic.count else { break }
      let letter = arabic[index]
      if letter == ScalarTable.endOfWord { break }
      if letter != Letters.dropped { letters.add(letter) }
      position += 2
    }
    guard letters.count > 0, endsPlainWord(at: position, letters: letters.count) else { return nil }
    return Token(bytes: offset..<position, kind: .word, key: letters.matchKey)
  }

  /// Whether what stands at `position` ends a word of so many letters for certain.
  @inline(__always)
  private func endsPlainWord(at position: Int, letters: Int) -> Bool {
    guard position < bytes.count else { return true }
    switch bytes[position] {
    case 0x20: return true
    case 0x2E: return letters > 1
    case 0x2D: return false
    case 0x00..<0x80: return true
    case 0xD8 where position + 1 < bytes.count:
      // ، ؛ ؟ behind the word; other scalars of this row may be marks or controls.
      let second = bytes[position + 1]
      return second == 0x8C || second == 0x9B || second == 0x9F
    default: return false
    }
  }
}

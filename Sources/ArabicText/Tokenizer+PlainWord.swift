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
    while position < last, bytes[position] & 0xE0 == 0xC0, bytes[position + 1] & 0xC0 == 0x80 {
      let entry = table[Int(bytes[position] & 0x1F) << 6 | Int(bytes[position + 1] & 0x3F)]
      if ScalarTable.isLetter(entry) {
        letters.add(ScalarTable.letter(entry))
      } else if !ScalarTable.isDroppedMark(entry) {
        break
      }
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

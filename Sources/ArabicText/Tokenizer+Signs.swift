extension Tokenizer {
  /// Punctuation, one token a sign; a run of full stops is one; «@name» is a handle and # the beginning of a tag.
  func punctuation(_ scalar: UInt32, _ length: Int) -> Token {
    switch scalar {
    case 0x2E: fullStops()
    case 0x40 where stands(.name, at: offset + 1): token(upTo: handleEnd(), .handle)
    case 0x23 where stands(.name, at: offset + 1): token(length, .hashtag, scalar)
    default: token(length, .punctuation, scalar)
    }
  }

  /// CR LF is one line break; every line break has the key of LF.
  func newline(_ scalar: UInt32, _ length: Int) -> Token {
    let isPair = scalar == 0x0D && stands("\n", at: offset + 1)
    return token(isPair ? 2 : length, .newline, 0x0A)
  }

  private func fullStops() -> Token {
    var end = offset + 1
    while end < bytes.count, end - offset < 0x10_0000, bytes[end] == 0x2E { end += 1 }
    return token(end - offset, .punctuation, end - offset > 1 ? 0x2026 : 0x2E)
  }

  /// The end of the handle that begins here: letters and digits, low lines between them.
  private func handleEnd() -> Int {
    var end = runEnd(from: offset + 1, .name)
    while stands("_", at: end), end - offset < 0x10_0000, stands(.name, at: end + 1) {
      end = runEnd(from: end + 1, .name)
    }
    return end
  }
}

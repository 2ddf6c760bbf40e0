extension Tokenizer {
  /// Digits of any script with their separators, and a percent sign glued to them: «2,500», «١٬٢٣٤٫٥», «٦٠٪».
  func number() -> Token {
    var end = runEnd(from: offset, .digits)
    while let next = separatedDigits(from: end) { end = next }
    if let (scalar, length) = peek(end), scalar == 0x25 || scalar == 0x066A { end += length }
    return token(upTo: end, .number)
  }

  /// The end of one separator with digits behind it: «,500», «٬٥٠٠», «.5».
  private func separatedDigits(from position: Int) -> Int? {
    guard let (scalar, length) = peek(position),
      scalar == 0x2E || scalar == 0x2C || scalar == 0x066B || scalar == 0x066C,
      position - offset < 0x10_0000, stands(.digits, at: position + length)
    else { return nil }
    return runEnd(from: position + length, .digits)
  }
}

import ArabicText

/// Keys by which numbers are compared: «2,500», «٢٥٠٠» and «2500» are one, «60%» is «60».
enum NumberKey {
  /// The key of the number `token`. A separator before exactly three digits parts thousands and is left out.
  static func of(_ token: Token, in bytes: [UInt8]) -> UInt64 { key(of: letters(of: token, in: bytes)) }

  /// The key of a number in `parts`, with a separator between them.
  static func of(_ parts: [Token], in bytes: [UInt8]) -> UInt64 {
    key(of: Array(parts.map { letters(of: $0, in: bytes) }.joined(separator: [separator])))
  }

  private static func key(of letters: [UInt8]) -> UInt64 {
    let kept = withoutThousands(letters)
    return FoldedKey.of(kept, 0..<kept.count, .match).rawValue
  }

  private static let separator: UInt8 = 0x2E

  private static func letters(of token: Token, in bytes: [UInt8]) -> [UInt8] {
    var letters: [UInt8] = []
    var offset = token.start
    while offset < token.end {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      if let digit = digit(scalar) { letters.append(digit) } else if !isPercent(scalar) { letters.append(separator) }
      offset += length
    }
    return letters
  }

  private static func withoutThousands(_ letters: [UInt8]) -> [UInt8] {
    let groups = letters.split(separator: separator, omittingEmptySubsequences: false)
    guard groups.count > 1, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return letters }
    return Array(groups.joined())
  }

  private static func digit(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x30...0x39: UInt8(scalar)
    case 0x0660...0x0669: UInt8(scalar - 0x0660 + 0x30)
    case 0x06F0...0x06F9: UInt8(scalar - 0x06F0 + 0x30)
    default: nil
    }
  }

  private static func isPercent(_ scalar: UInt32) -> Bool { scalar == 0x25 || scalar == 0x066A }
}

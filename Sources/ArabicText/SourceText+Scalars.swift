extension SourceText {
  /// The scalar that begins at `offset` and its length in bytes; U+FFFD where the bytes are no UTF-8.
  ///
  /// Follows table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF. Ill-formed
  /// bytes are taken in «maximal subparts», the longest beginnings of a scalar: E2 82 is one U+FFFD of two bytes, E0 80
  /// two of one byte each. `String(decoding:as:)` prints them in the same way, so that offsets agree with what is shown.
  @inlinable
  public static func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (UInt32(first), 1) }
    if first >= 0xC2, first < 0xE0, offset + 1 < bytes.count, bytes[offset + 1] & 0xC0 == 0x80 {
      return (UInt32(first & 0x1F) << 6 | UInt32(bytes[offset + 1] & 0x3F), 2)
    }
    return longScalar(in: bytes, at: offset)
  }

  /// The scalar of three or four bytes at `offset`, or the ill-formed stretch there.
  @usableFromInline
  static func longScalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    let following = followingBytes(after: first)
    guard following > 0 else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0x3F >> UInt32(following))
    for distance in 1...following {
      guard offset + distance < bytes.count else { return (0xFFFD, distance) }
      let byte = bytes[offset + distance]
      let allowed = distance == 1 ? secondBytes(after: first) : 0x80...0xBF
      guard allowed.contains(byte) else { return (0xFFFD, distance) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    return (value, following + 1)
  }

  /// How many bytes the first byte of a scalar asks for behind it; 0 for a byte that begins none.
  private static func followingBytes(after first: UInt8) -> Int {
    switch first {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }

  /// Narrower than 80…BF where an overlong form, a surrogate or a value above U+10FFFF would follow.
  private static func secondBytes(after first: UInt8) -> ClosedRange<UInt8> {
    switch first {
    case 0xE0: 0xA0...0xBF
    case 0xED: 0x80...0x9F
    case 0xF0: 0x90...0xBF
    case 0xF4: 0x80...0x8F
    default: 0x80...0xBF
    }
  }
}

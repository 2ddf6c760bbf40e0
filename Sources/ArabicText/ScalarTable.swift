/// Tables of the scalars below U+0800 that answer two questions at once, so that a word is recognised and hashed with one
/// look-up a letter.
enum ScalarTable {
  /// The key letters at `FoldLevel.clean` and at `FoldLevel.orthographic`. What one of them drops, both do.
  static let levels: [UInt32] = (0..<0x800).map { UInt32(Letters.clean[$0]) << 16 | UInt32(Letters.orthographic[$0]) }

  /// The first two bytes of `arabic`: U+0600.
  static let firstArabic: UInt16 = 0xD880
  /// Stands in `arabic` for what is neither a plain letter nor a mark on one.
  static let endOfWord: UInt16 = 0xFFFF

  /// The key letters of Arabic at `FoldLevel.match` by the two bytes that write them, counted from `firstArabic`; marks that
  /// leave no trace in the key are `Letters.dropped`, pairs of bytes that are no scalar `endOfWord`.
  static let arabic: [UInt16] = (firstArabic...0xDDBF).map { pair in
    let scalar = Int(pair >> 8 & 0x1F) << 6 | Int(pair & 0x3F)
    let letter = Letters.match[scalar]
    return switch Scalars.classes[scalar] {
    case _ where pair & 0xC0 != 0x80: endOfWord
    case .arabicLetter: letter
    case .arabicMark where letter == Letters.dropped: letter
    default: endOfWord
    }
  }

  /// The scalar of one or two bytes at `offset`, which is moved behind it; nil for a longer or an ill-formed one.
  @inline(__always)
  static func next(_ bytes: [UInt8], _ offset: inout Int, before end: Int) -> Int? {
    let first = Int(bytes[offset])
    offset += 1
    if first < 0x80 { return first }
    guard first >= 0xC2, first < 0xE0, offset < end, bytes[offset] & 0xC0 == 0x80 else { return nil }
    offset += 1
    return (first & 0x1F) << 6 | Int(bytes[offset - 1] & 0x3F)
  }

  /// The key letter at the lower level in `entry` of `levels`, `Letters.dropped` or `Letters.special`.
  @inline(__always)
  static func letter(_ entry: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: entry) }
}

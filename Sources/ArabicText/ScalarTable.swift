/// Tables of the scalars below U+0800, two facts in one number, so that a word is recognised and hashed with one look-up
/// a letter.
enum ScalarTable {
  /// The class, and the key letter at `FoldLevel.match`.
  static let entries: [UInt32] = (0..<0x800).map {
    UInt32(Scalars.classes[$0].rawValue) << 16 | UInt32(Letters.match[$0])
  }

  /// The key letters at `FoldLevel.clean` and at `FoldLevel.orthographic`. What one of them drops, both do.
  static let levels: [UInt32] = (0..<0x800).map { UInt32(Letters.clean[$0]) << 16 | UInt32(Letters.orthographic[$0]) }

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

  /// The class in `entry`.
  @inline(__always)
  static func kind(_ entry: UInt32) -> ScalarClass { ScalarClass(rawValue: UInt8(entry >> 16)) ?? .other }

  /// The key letter in `entry`, `Letters.dropped` or `Letters.special`.
  @inline(__always)
  static func letter(_ entry: UInt32) -> UInt16 { UInt16(truncatingIfNeeded: entry) }

  /// Whether `entry` is a plain letter of Arabic, to be hashed as it stands.
  @inline(__always)
  static func isLetter(_ entry: UInt32) -> Bool { entry >> 16 == UInt32(ScalarClass.arabicLetter.rawValue) }

  /// Whether `entry` is a mark or tatweel, which leaves no trace in the key.
  @inline(__always)
  static func isDroppedMark(_ entry: UInt32) -> Bool {
    entry == UInt32(ScalarClass.arabicMark.rawValue) << 16 | UInt32(Letters.dropped)
  }
}

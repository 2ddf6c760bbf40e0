import ArabicText

/// Reads `weights/stems.tsv`. It has fifty thousand lines, so it is read byte by byte, without a row of strings for each.
enum StemFile {
  /// The counts in `bytes`, nil where a line is not «key, own, stem».
  static func counts(in bytes: [UInt8]) -> StemCounts? {
    var result = StemCounts()
    var offset = 0
    var isHead = true
    while offset < bytes.count {
      let end = bytes[offset...].firstIndex(of: newline) ?? bytes.count
      defer { offset = end + 1 }
      if bytes[offset] == comment { continue }
      if isHead {
        isHead = false
        continue
      }
      guard enter(bytes, offset..<end, into: &result) else { return nil }
    }
    return result
  }

  private static func enter(_ bytes: [UInt8], _ line: Range<Int>, into counts: inout StemCounts) -> Bool {
    guard let first = bytes[line].firstIndex(of: tab),
      let second = bytes[(first + 1)..<line.upperBound].firstIndex(of: tab),
      let own = number(bytes[(first + 1)..<second]), let stem = number(bytes[(second + 1)..<line.upperBound])
    else { return false }
    counts.insert(FoldedKey.of(bytes, line.lowerBound..<first, .match), own: own, stem: stem)
    return true
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> UInt32? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt32($1 - 0x30) }
  }

  private static let newline: UInt8 = 0x0A
  private static let tab: UInt8 = 0x09
  private static let comment: UInt8 = 0x23
}

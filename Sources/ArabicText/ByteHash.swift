/// A hash of bytes as they are and of their number, for tables of spellings: eight bytes at a time, where a `FoldedKey` goes
/// letter by letter. The same on every machine, but not to be stored.
public enum ByteHash {
  /// The hash of the bytes in `range`; never 0. O(length).
  @inline(__always)
  public static func of(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
    var index = range.lowerBound
    // Four letters at a time, since each multiplication waits for the one before.
    while index + 8 < range.upperBound {
      mix(eight(bytes, index), into: &hash)
      index += 8
    }
    // Of the last eight bytes those behind the word do not count.
    mix(eight(bytes, index) & .max &>> UInt64(8 * (index + 8 - range.upperBound)), into: &hash)
    return (hash ^ hash >> 29) | 1
  }

  @inline(__always)
  private static func mix(_ number: UInt64, into hash: inout UInt64) {
    hash = (hash ^ number) &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
  }

  /// The eight bytes at `index` as one number, 0 for those behind the text. One load, since the optimiser sees that all are
  /// there.
  @inline(__always)
  private static func eight(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    guard index >= 0, index <= bytes.count - 8 else { return lastBytes(bytes, index) }
    let low =
      UInt64(bytes[index]) | UInt64(bytes[index + 1]) << 8 | UInt64(bytes[index + 2]) << 16
      | UInt64(bytes[index + 3]) << 24
    let high =
      UInt64(bytes[index + 4]) | UInt64(bytes[index + 5]) << 8 | UInt64(bytes[index + 6]) << 16
      | UInt64(bytes[index + 7]) << 24
    return low | high << 32
  }

  @inline(never)
  private static func lastBytes(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    bytes[index...].enumerated().reduce(0) { $0 | UInt64($1.element) << UInt64(8 * $1.offset) }
  }
}

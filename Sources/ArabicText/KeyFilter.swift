/// Says of most keys that a table does not have them, with one look at a few kilobytes that stay near the processor.
///
/// One bit a key, sixteen bits for each key there is: of the keys that are not there one in sixteen is let through, and
/// the table itself then decides. (Bloom 1970, with a single hash.)
public struct KeyFilter: Sendable {
  @usableFromInline var bits: [UInt64] = [0]
  /// The keys added so far.
  public private(set) var keys: [FoldedKey] = []

  /// An empty filter.
  public init() {}

  /// Adds `key`.
  public mutating func insert(_ key: FoldedKey) {
    keys.append(key)
    if keys.count * 16 > bits.count * 64 {
      bits = .init(repeating: 0, count: bits.count * 2)
      for key in keys { mark(key) }
    } else {
      mark(key)
    }
  }

  /// Whether `key` may have been added; false is certain.
  @inlinable @inline(__always)
  public func mayHave(_ key: FoldedKey) -> Bool {
    let place = place(of: key)
    return bits[place >> 6 & (bits.count - 1)] >> UInt64(place & 63) & 1 == 1
  }

  private mutating func mark(_ key: FoldedKey) {
    let place = place(of: key)
    bits[place >> 6 & (bits.count - 1)] |= 1 << UInt64(place & 63)
  }

  /// Keys of signs are small numbers, so they are spread here.
  @usableFromInline @inline(__always)
  func place(of key: FoldedKey) -> Int { Int(truncatingIfNeeded: key.rawValue &* 0x9E37_79B9_7F4A_7C15 >> 20) }
}

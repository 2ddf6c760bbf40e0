/// The hash of a word's folded letters: equal keys mean equal spelling at one `FoldLevel`.
///
/// 64 bits, the same on every machine and in every run, so keys may be stored. Two different words of all that the
/// Arabic press prints in a year share a key with a chance below one in a million; look-ups check the letters all the same.
@frozen public struct FoldedKey: Hashable, Sendable, Comparable {
  /// The hash itself.
  public let rawValue: UInt64

  /// A key from a stored hash.
  @inlinable public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The key of `word`, folded at `level`.
  public init(_ word: String, _ level: FoldLevel = .match) {
    let bytes = Array(word.utf8)
    self = FoldedKey.of(bytes, 0..<bytes.count, level)
  }

  /// By value, so that keys can be sorted; it says nothing of the words.
  @inlinable public static func < (a: FoldedKey, b: FoldedKey) -> Bool { a.rawValue < b.rawValue }

  /// The key of the bytes in `range`, folded at `level`. O(length), without allocation.
  public static func of(_ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel) -> FoldedKey {
    var hash = KeyHash()
    Folding.fold(bytes, range, level) { letter, _ in hash.add(letter) }
    return hash.key
  }
}

/// A running multiplicative hash over letters, with a final mix (the finisher of MurmurHash3, public domain).
struct KeyHash {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  @inline(__always)
  mutating func add(_ letter: UInt32) {
    state = (state ^ UInt64(letter)) &* 0xFF51_AFD7_ED55_8CCD
    state ^= state >> 32
  }

  @inline(__always)
  var key: FoldedKey {
    var x = state
    x = (x ^ (x >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return FoldedKey(rawValue: x ^ (x >> 33))
  }
}

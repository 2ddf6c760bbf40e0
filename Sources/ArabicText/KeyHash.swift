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

/// Hashes letters that do not depend on one another, but for a final «ة», which the match level has as «ه».
struct PlainLetters {
  private var hash = KeyHash()
  private var hashBefore = KeyHash()
  private(set) var last: UInt16 = 0
  /// How many there were.
  private(set) var count = 0

  @inline(__always)
  mutating func add(_ letter: UInt16) {
    hashBefore = hash
    last = letter
    hash.add(UInt32(letter))
    count &+= 1
  }

  /// The key of the letters as they are.
  @inline(__always)
  var key: FoldedKey { hash.key }

  /// The key at the match level, at the end of a word.
  @inline(__always)
  var matchKey: FoldedKey {
    guard last == Letters.tehMarbuta else { return hash.key }
    var hash = hashBefore
    hash.add(UInt32(Letters.heh))
    return hash.key
  }
}

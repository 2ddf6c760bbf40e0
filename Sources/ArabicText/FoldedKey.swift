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

  /// The key at the match level of letters that are folded already; «ة» at their end is «ه».
  public init(letters: [UInt32]) {
    var hash = KeyHash()
    for (index, letter) in letters.enumerated() {
      let isFinal = index == letters.count - 1 && letter == UInt32(Letters.tehMarbuta)
      hash.add(isFinal ? UInt32(Letters.heh) : letter)
    }
    self = hash.key
  }

  /// As equality.
  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

  /// A key is a hash already: sets and dictionaries of keys need not hash it once more, which took them longer than all the
  /// rest of a look-up. The seed spreads the keys of each table in an order of its own, so that one may be poured into another.
  @inlinable public func _rawHashValue(seed: Int) -> Int {
    let mixed = (rawValue ^ UInt64(truncatingIfNeeded: seed)) &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed ^ mixed >> 32)
  }

  /// By value, so that keys can be sorted; it says nothing of the words.
  @inlinable public static func < (a: FoldedKey, b: FoldedKey) -> Bool { a.rawValue < b.rawValue }

  /// The key of the bytes in `range`, folded at `level`. O(length), without allocation.
  public static func of(_ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel) -> FoldedKey {
    plainKey(bytes, range, level) ?? foldedKey(bytes, range, level)
  }

  /// The same at the match level, for whoever asks for many: `table` is `Letters.match`, which costs a call each time.
  @inline(__always)
  static func match(_ bytes: [UInt8], _ range: Range<Int>, _ table: [UInt16]) -> FoldedKey {
    plainKey(bytes, range, table, isMatch: true) ?? foldedKey(bytes, range, .match)
  }

  @inline(never)
  private static func foldedKey(_ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel) -> FoldedKey {
    var hash = KeyHash()
    Folding.fold(bytes, range, level) { letter, _ in hash.add(letter) }
    return hash.key
  }

  /// The key of bytes whose letters do not depend on one another, nil where `Folder` must look closer.
  @inline(__always)
  private static func plainKey(_ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel) -> FoldedKey? {
    // Each level with a table of its own: a table chosen here would be counted up and down for every word.
    switch level {
    case .clean: plainKey(bytes, range, Letters.clean, isMatch: false)
    case .orthographic: plainKey(bytes, range, Letters.orthographic, isMatch: false)
    case .match: plainKey(bytes, range, Letters.match, isMatch: true)
    }
  }

  @inline(__always)
  private static func plainKey(
    _ bytes: [UInt8], _ range: Range<Int>, _ table: [UInt16], isMatch: Bool
  ) -> FoldedKey? {
    var letters = PlainLetters()
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard let scalar = ScalarTable.next(bytes, &offset, before: range.upperBound) else { return nil }
      let letter = table[scalar]
      if letter == Letters.dropped { continue }
      // What is no letter makes a «ة» before it a final one.
      if letter == Letters.special || isMatch && letters.last == Letters.tehMarbuta && letter < 0x620 { return nil }
      letters.add(letter)
    }
    return isMatch ? letters.matchKey : letters.key
  }
}

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

  @inlinable public static func < (a: FoldedKey, b: FoldedKey) -> Bool { a.rawValue < b.rawValue }

  /// The key of the bytes in `range`, folded at `level`. O(length).
  public static func of(_ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel) -> FoldedKey {
    var hash = KeyHash()
    var folder = Folder(level)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      folder.take(scalar) { hash.add($0) }
      offset += length
    }
    folder.finish { hash.add($0) }
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

/// Folded letters of a word, for look-ups that check them and for tests.
public enum Folding {
  /// The letters of `text` at `level`. O(length).
  public static func fold(_ text: String, _ level: FoldLevel = .match) -> String {
    fold(SourceText(text), level).letters
  }

  /// The letters at `level` and, for each, the byte offset of the scalar it came from, in non-decreasing order.
  ///
  /// Words are folded one by one, so that a final «ة» is seen as final; what stands between words is kept as it is.
  public static func fold(_ text: SourceText, _ level: FoldLevel) -> (letters: String, origins: [Int]) {
    var letters = String.UnicodeScalarView()
    var origins: [Int] = []
    var folder = Folder(level)
    var origin = 0
    func emit(_ letter: UInt32) {
      letters.append(Unicode.Scalar(letter) ?? "\u{FFFD}")
      origins.append(origin)
    }
    var offset = 0
    while offset < text.utf8.count {
      let (scalar, length) = SourceText.scalar(in: text.utf8, at: offset)
      let kind = Scalars.classify(scalar)
      let isWord = kind == .arabicLetter || kind == .arabicMark || kind == .invisible
      if !isWord {
        folder.finish(emit)
        origin = offset
        folder.take(kind == .space ? 0x20 : scalar, emit)
        folder.finish(emit)
      } else {
        // The folder holds one letter back: what it emits now came from the origin recorded before.
        folder.take(scalar, emit)
        if kind == .arabicLetter { origin = offset }
      }
      offset += length
    }
    folder.finish(emit)
    return (String(letters), origins)
  }
}

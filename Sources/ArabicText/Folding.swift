/// Folded letters of a word or a text, for look-ups that check them and for tests.
public enum Folding {
  /// The letters of `text` at `level`. O(length).
  public static func fold(_ text: String, _ level: FoldLevel = .match) -> String {
    fold(SourceText(text), level).letters
  }

  /// The letters at `level` and, for each, the byte offset of the scalar it came from, in non-decreasing order.
  ///
  /// A «ة» with no letter behind it is final; a mark's origin is the letter it rides on.
  public static func fold(_ text: SourceText, _ level: FoldLevel) -> (letters: String, origins: [Int]) {
    var letters = String.UnicodeScalarView()
    var origins: [Int] = []
    fold(text.utf8, 0..<text.utf8.count, level) { letter, origin in
      letters.append(Unicode.Scalar(letter) ?? "\u{FFFD}")
      origins.append(origin)
    }
    return (String(letters), origins)
  }

  /// The letters of `bytes` at `level` as scalars. O(length).
  public static func letters(of bytes: [UInt8], _ level: FoldLevel) -> [UInt32] {
    var letters: [UInt32] = []
    letters.reserveCapacity(bytes.count)
    fold(bytes, 0..<bytes.count, level) { letter, _ in letters.append(letter) }
    return letters
  }

  /// Hands the letters of the bytes in `range` to `emit`, each with the byte offset it came from. No allocation.
  @inline(__always)
  static func fold(
    _ bytes: [UInt8], _ range: Range<Int>, _ level: FoldLevel, _ emit: (_ letter: UInt32, _ origin: Int) -> Void
  ) {
    var folder = Folder(level)
    var offset = range.lowerBound
    while offset < range.upperBound {
      let (scalar, length) = SourceText.scalar(in: bytes, at: offset)
      folder.take(scalar, at: offset, emit)
      offset += length
    }
    folder.finish(emit)
  }
}

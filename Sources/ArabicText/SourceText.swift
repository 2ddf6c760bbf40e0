/// The text of one article, byte for byte as it was received.
///
/// Everything the program knows about an article is a range of byte offsets into `utf8`; nothing ever rewrites it.
/// Bytes that are not UTF-8 are kept too: they belong to no word and read as U+FFFD when printed. Texts may be up to
/// 4 GB long, since tokens count in 32 bits.
public struct SourceText: Sendable, Hashable {
  /// The bytes as received.
  public let utf8: [UInt8]

  /// Keeps the bytes of `string`.
  public init(_ string: String) {
    utf8 = Array(string.utf8)
  }

  /// Keeps `utf8` untouched, well formed or not.
  public init(utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// The slice at `bytes` as a string. O(length of the slice).
  public func string(in bytes: Range<Int>) -> String {
    String(decoding: utf8[bytes], as: UTF8.self)
  }
}

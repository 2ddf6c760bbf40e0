/// The text of one article, byte for byte as it was received.
///
/// Everything the program knows about an article is a range of byte offsets into `utf8`; nothing ever rewrites it.
/// Bytes that are not UTF-8 are kept too: they belong to no word and read as U+FFFD when printed.
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

extension SourceText {
  /// The scalar that begins at `offset` and its length in bytes; U+FFFD and one byte where the bytes are no UTF-8.
  ///
  /// Follows table 3-7 of the Unicode standard: no overlong forms, no surrogates, nothing above U+10FFFF.
  @inlinable
  public static func scalar(in bytes: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    func continuation(_ distance: Int) -> UInt32? {
      guard offset + distance < bytes.count else { return nil }
      let byte = UInt32(bytes[offset + distance])
      return byte & 0xC0 == 0x80 ? byte & 0x3F : nil
    }
    switch first {
    case 0xC2...0xDF:
      if let a = continuation(1) { return ((first & 0x1F) << 6 | a, 2) }
    case 0xE0...0xEF:
      if let a = continuation(1), let b = continuation(2) {
        let value = (first & 0x0F) << 12 | a << 6 | b
        if value >= 0x800, !(0xD800...0xDFFF).contains(value) { return (value, 3) }
      }
    case 0xF0...0xF4:
      if let a = continuation(1), let b = continuation(2), let c = continuation(3) {
        let value = (first & 0x07) << 18 | a << 12 | b << 6 | c
        if (0x10000...0x10FFFF).contains(value) { return (value, 4) }
      }
    default: break
    }
    return (0xFFFD, 1)
  }
}

/// Whether bytes are UTF-8, and where they stop being so.
enum UTF8Check {
  /// The offset of the first byte that is no UTF-8, or nil where all is well. O(n).
  static func firstFault(in bytes: [UInt8]) -> Int? {
    let span = bytes.span
    do {
      _ = try UTF8Span(validating: span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

import ArabicText

/// A decimal whose parts a mark of direction holds in the order of the page: «93.\u{200F}92» is read as 92.93.
///
/// Agencies' systems type the parts as they were seen, right to left, and put U+200F at the point. The tokenizer has two
/// numbers and a stop; whoever compares figures must see one.
enum ReversedDecimal {
  /// How many tokens it has: two numbers and what parts them.
  static let tokens = 3

  /// Whether one begins at the token `index` of `text`.
  static func begins(at index: Int, in text: TokenizedText) -> Bool {
    guard index + 2 < text.tokens.count, text.tokens[index].kind == .number, text.tokens[index + 2].kind == .number
    else { return false }
    let (whole, point, part) = (text.tokens[index], text.tokens[index + 1], text.tokens[index + 2])
    guard point.isScalar(".") || point.isScalar(",") else { return false }
    let gaps = point.start - whole.end + part.start - point.end
    guard gaps == markLength else { return false }
    let at = point.start > whole.end ? whole.end : point.end
    return SourceText.scalar(in: text.source.utf8, at: at).0 == rightToLeftMark
  }

  /// The key of the one that begins at `index`: that of the number a reader sees.
  static func key(at index: Int, in text: TokenizedText) -> UInt64 {
    NumberKey.of([text.tokens[index + 2], text.tokens[index]], in: text.source.utf8)
  }

  private static let rightToLeftMark: UInt32 = 0x200F
  /// Its bytes in UTF-8.
  private static let markLength = 3
}

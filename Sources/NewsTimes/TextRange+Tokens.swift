public import ArabicText
public import NewsRecords

extension TextRange {
  /// The slice of `text` at `bytes`, with its scalar offsets.
  public init(bytes: Range<Int>, of text: TokenizedText) {
    let scalars = text.scalars(of: bytes)
    self.init(start: scalars.lowerBound, end: scalars.upperBound, text: text.source.string(in: bytes))
  }

  /// The slice of `text` from the first to the last of `tokens`, with its scalar offsets.
  public init(tokens: Range<Int>, of text: TokenizedText) {
    self.init(bytes: text.bytes(of: tokens), of: text)
  }
}

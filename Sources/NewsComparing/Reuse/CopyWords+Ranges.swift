import ArabicText
import NewsRecords

extension CopyWords {
  /// The slice from the first to the last word of `words`, with quotation marks at its edges whose partners it holds.
  ///
  /// «قال: "لن نعود"» ends with the mark, not with the word. Nil for no words.
  func slice(of words: Range<Int>, in text: TokenizedText) -> TextRange? {
    guard !words.isEmpty else { return nil }
    let bytes = text.bytes(of: withMarks(tokenRange(of: words), in: text))
    let scalars = text.scalars(of: bytes)
    return TextRange(start: scalars.lowerBound, end: scalars.upperBound, text: text.source.string(in: bytes))
  }

  private func withMarks(_ tokens: Range<Int>, in text: TokenizedText) -> Range<Int> {
    var (start, end) = (tokens.lowerBound, tokens.upperBound)
    if end < text.tokens.count, text.tokens[end].kind == .quote,
      let pair = text.marks.first(where: { $0.close == end }), pair.open >= start - 1
    {
      end += 1
    }
    if start > 0, text.tokens[start - 1].kind == .quote,
      let pair = text.marks.first(where: { $0.open == start - 1 }), let close = pair.close, close < end
    {
      start -= 1
    }
    return start..<end
  }
}

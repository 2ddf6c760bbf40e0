import ArabicText
import NewsRecords

/// Reads the wordings of a copied passage: what was replaced, added and cut from `a` to `b`.
struct WordingReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The wordings of `passage` in the order of its blocks, silent ones included. O(n).
  func wordings(of passage: Passage) -> [Wording] {
    let reader = ChangeReader(a: a, b: b, textA: textA, textB: textB)
    let classifier = WordingClassifier(a: a, b: b, textA: textA, textB: textB)
    return passage.blocks.flatMap { reader.changes(of: $0) }.map { change in
      Wording(
        kind: change.a.isEmpty ? .addition : change.b.isEmpty ? .cut : .substitution,
        class: classifier.class(of: change), insideQuotation: isQuoted(change),
        a: range(change.a, a, textA), b: range(change.b, b, textB))
    }
  }

  /// Whether the changed words of either text stand wholly inside quotation marks.
  private func isQuoted(_ change: Change) -> Bool {
    isQuoted(change.a, a, textA) || isQuoted(change.b, b, textB)
  }

  private func isQuoted(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    guard !range.isEmpty else { return false }
    let tokens = side.tokenRange(of: range)
    return text.marks.contains {
      $0.content.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.content.upperBound
    }
  }

  private func range(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> TextRange? {
    guard !range.isEmpty else { return nil }
    let bytes = text.bytes(of: side.tokenRange(of: range))
    let scalars = text.scalars(of: bytes)
    return TextRange(start: scalars.lowerBound, end: scalars.upperBound, text: text.source.string(in: bytes))
  }
}

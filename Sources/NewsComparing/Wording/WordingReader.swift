import ArabicText
import NewsRecords

/// Reads the wordings of a copied passage: what was replaced, added and cut from `a` to `b`.
struct WordingReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The wordings of `passage` in the order of its blocks, silent ones included. O(n).
  ///
  /// Words that stand in another place of the passage were moved, neither cut nor added: they are left out.
  func wordings(of passage: Passage) -> [Wording] {
    let reader = ChangeReader(a: a, b: b, textA: textA, textB: textB)
    let classifier = WordingClassifier(a: a, b: b, textA: textA, textB: textB)
    let changes = passage.blocks.flatMap { reader.changes(of: $0) }
    let moved = MovedWords(passage, changes, a, b)
    return changes.compactMap { moved.without($0) }.map { change in
      Wording(
        kind: change.a.isEmpty ? .addition : change.b.isEmpty ? .cut : .substitution,
        class: classifier.class(of: change),
        insideQuotation: isQuoted(change.a, a, textA) || isQuoted(change.b, b, textB),
        a: a.slice(of: change.a, in: textA), b: b.slice(of: change.b, in: textB))
    }
  }

  /// Whether the words stand wholly inside quotation marks.
  private func isQuoted(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    guard !range.isEmpty else { return false }
    let tokens = side.tokenRange(of: range)
    return text.marks.contains {
      $0.content.lowerBound <= tokens.lowerBound && tokens.upperBound <= $0.content.upperBound
    }
  }
}

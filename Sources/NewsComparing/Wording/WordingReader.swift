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
  /// Words that another block of the passage holds were moved, neither cut nor added: they are left out.
  func wordings(of passage: Passage) -> [Wording] {
    let reader = ChangeReader(a: a, b: b, textA: textA, textB: textB)
    let classifier = WordingClassifier(a: a, b: b, textA: textA, textB: textB)
    let moved = MovedWords(passage)
    return passage.blocks.flatMap { reader.changes(of: $0) }.compactMap { moved.without($0) }.map { change in
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

/// The words that the blocks of a passage have in common, to tell a moved phrase from a cut one.
private struct MovedWords {
  private var a: Set<Int> = []
  private var b: Set<Int> = []

  /// The words of `passage`; none where it has one block, since nothing can have moved.
  init(_ passage: Passage) {
    guard passage.blocks.count > 1 else { return }
    for block in passage.blocks {
      for column in block.columns where column.relation == .equal {
        a.insert(Int(column.a))
        b.insert(Int(column.b))
      }
    }
  }

  /// `change` without the side that mostly moved, nil if nothing is left.
  func without(_ change: Change) -> Change? {
    if a.isEmpty || change.nature != .words { return change }
    let (one, two) = (left(change.a, a), left(change.b, b))
    return one.isEmpty && two.isEmpty ? nil : Change(a: one, b: two, nature: .words)
  }

  private func left(_ range: Range<Int>, _ moved: Set<Int>) -> Range<Int> {
    range.count { moved.contains($0) } * 2 >= range.count ? range.lowerBound..<range.lowerBound : range
  }
}

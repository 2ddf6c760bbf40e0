import ArabicText
import NewsRecords
import NewsTimes

/// Reads the wordings of a copied passage: what was replaced, added and cut from `a` to `b`.
struct WordingReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText
  /// The days that the articles were printed on, as far as they are known.
  var days: (CalendarDay?, CalendarDay?) = (nil, nil)

  /// The wordings of `passage` in the order of its blocks, silent ones included. O(n).
  ///
  /// Words that stand in another place of the passage were moved, neither cut nor added: they are left out.
  func wordings(of passage: Passage) -> [Wording] {
    let reader = ChangeReader(a: a, b: b, textA: textA, textB: textB)
    let classifier = WordingClassifier(a: a, b: b, textA: textA, textB: textB, days: days)
    let changes = passage.blocks.map { reader.changes(of: $0) }
    let moved = MovedWords(passage, changes.flatMap { $0 }, a, b)
    let left = changes.enumerated().flatMap { index, changes in changes.flatMap { moved.without($0, of: index) } }
    return left.flatMap { parted($0) }.map { change in
      Wording(
        kind: change.a.isEmpty ? .addition : change.b.isEmpty ? .cut : .substitution,
        class: classifier.class(of: change),
        insideQuotation: isQuoted(change.a, a, textA) || isQuoted(change.b, b, textB),
        a: a.slice(of: change.a, in: textA), b: b.slice(of: change.b, in: textB))
    }
  }

  /// A day stands in no other word's place: «أمس» against «المدرب» was cut, and the other put in.
  private func parted(_ change: Change) -> [Change] {
    guard change.nature == .words, !change.a.isEmpty, !change.b.isEmpty, isDayAgainstOther(change) else {
      return [change]
    }
    return [
      Change(a: change.a, b: change.b.lowerBound..<change.b.lowerBound, nature: .words),
      Change(a: change.a.upperBound..<change.a.upperBound, b: change.b, nature: .words),
    ]
  }

  private func isDayAgainstOther(_ change: Change) -> Bool {
    switch (DayWords.mayBe(change.a, a), DayWords.mayBe(change.b, b)) {
    case (true, false): DayWords(change.a, a, textA).isDay && !FigureWords.mayBe(change.b, b, textB)
    case (false, true): DayWords(change.b, b, textB).isDay && !FigureWords.mayBe(change.a, a, textA)
    default: false
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

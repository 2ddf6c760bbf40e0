import ArabicText

/// Tells whether a change gives the same figure in other signs, or another figure.
struct FigureReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// How the figures of two sides stand to one another.
  enum Relation { case same, other }

  /// The relation; nil where the change is not one of figures.
  func relation(of change: Change) -> Relation? {
    if change.a.isEmpty || change.b.isEmpty { return oneSided(change) }
    guard FigureWords.mayBe(change.a, a, textA), FigureWords.mayBe(change.b, b, textB) else { return nil }
    let (own, other) = (digits(change.a, a, textA), digits(change.b, b, textB))
    // Digits alone need no reading.
    if let own, let other, own.count == other.count { return own == other ? .same : .other }
    let (one, two) = (FigureWords(change.a, a, textA), FigureWords(change.b, b, textB))
    if one.values.isEmpty || two.values.isEmpty { return nil }
    if one.values != two.values { return .other }
    return one.others == two.others ? .same : nil
  }

  /// «12 يوما» put in or left out; «بالمئة» where the other text has the sign.
  private func oneSided(_ change: Change) -> Relation? {
    let count = max(change.a.count, change.b.count)
    if PercentWords(a: a, b: b, textA: textA, textB: textB).leading(change) == count { return .same }
    if count > WordingClassifier.longest { return nil }
    let (range, side, text) = change.b.isEmpty ? (change.a, a, textA) : (change.b, b, textB)
    // «الاثنين» is a day, not two.
    guard FigureWords.mayBe(range, side, text), !DayWords(range, side, text).isDay else { return nil }
    let figures = FigureWords(range, side, text)
    return figures.isCount && figures.values.contains { $0 != 1 } ? .other : nil
  }

  /// The keys of the words `range` if all are digits.
  private func digits(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [UInt64]? {
    guard range.allSatisfy({ text.tokens[Int(side.tokens[$0])].kind == .number }) else { return nil }
    return range.map { side.codes[$0].key }
  }
}

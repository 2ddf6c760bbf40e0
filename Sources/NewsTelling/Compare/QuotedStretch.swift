import NewsRecords

/// Words inside quotation marks that are not the same in all columns: the marks promise the speaker's own.
struct QuotedStretch: Sendable, Hashable {
  /// What a column has for it.
  enum Side: Sendable, Hashable {
    /// The words of the measure, inside marks too.
    case same(Range<Int>)
    case words([CollationSegment], Range<Int>)
    /// Nothing, though what stands around it is there.
    case nothing
    /// The column's copy does not reach to it.
    case absent
    /// Its sentences stand in another order, so that no place answers to this one.
    case reordered
  }

  /// The place in the measure.
  let place: Range<Int>
  /// A side for each column, the measure's first.
  let sides: [Side]

  /// Where each column that has the words has them.
  var places: [Int: Range<Int>] {
    Dictionary(
      uniqueKeysWithValues: sides.enumerated().compactMap { column, side in
        switch side {
        case .same(let range), .words(_, let range): (column, range)
        case .nothing, .absent, .reordered: nil
        }
      })
  }
}

/// Equal words of the measure with all columns that have them inside quotation marks where it has not, or the other way
/// round.
struct ShiftedWords: Sendable, Hashable {
  /// The words in the measure.
  let measure: TextRange
  /// Whether it is the measure that has them inside marks.
  let isQuotedInMeasure: Bool
  /// The other columns that have them the other way round, each with its slice.
  var others: [Int: TextRange]

  /// A slice for the measure and each of the others.
  var slices: [(column: Int, range: TextRange)] {
    [(0, measure)] + others.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func isQuoted(_ column: Int) -> Bool { (column == 0) == isQuotedInMeasure }
}

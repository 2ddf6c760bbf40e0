import NewsRecords

/// Words inside quotation marks that are not the same in all columns: the marks promise the speaker's own.
struct QuotedStretch: Sendable, Hashable {
  /// What a column has for it.
  enum Side: Sendable, Hashable {
    /// The words of the measure, inside marks too.
    case same
    case words([CollationSegment], Range<Int>)
    /// The column's copy does not reach to it.
    case absent
  }

  /// The place in the measure.
  let place: Range<Int>
  /// A side for each column, the measure's first.
  let sides: [Side]
}

/// Equal words that stand inside quotation marks in one article and outside in the other: somebody's own words in one, the
/// reporter's in the other.
struct MarkShift: Sendable, Hashable {
  /// The words in the measure.
  let measure: TextRange
  /// Whether it is the measure that has them inside marks.
  let isQuotedInMeasure: Bool
  /// The other columns that have them the other way round, each with its slice.
  var others: [Int: TextRange]
}

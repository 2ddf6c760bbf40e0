import NewsRecords

/// The sentences of one article beside what others made of them.
struct CollationTable: Sendable, Hashable {
  /// The articles of the columns; the first is the measure.
  var columns: [String]
  var rows: [CollationRow] = []
  /// Changes that are told, in the order of rows and columns.
  var changes: [CollationChange] = []
  /// Differences of spelling and grammar alone.
  var silent = 0
}

/// One sentence in all columns.
struct CollationRow: Sendable, Hashable {
  /// A cell for each column, nil where the article does not have the sentence.
  var cells: [[CollationSegment]?]
}

/// A stretch of a cell that is marked in one way.
struct CollationSegment: Sendable, Hashable {
  /// How it stands to the other text.
  enum Mark: Sendable, Hashable {
    /// The same in both.
    case same
    /// Of the measure, with another wording elsewhere.
    case base
    /// Of the measure, left out elsewhere.
    case baseCut
    case substitution
    case addition
    /// Words of the measure that this column leaves out.
    case cut
  }

  let text: String
  let mark: Mark
  var isInsideQuotation = false
}

/// A change with the outlet that made it.
struct CollationChange: Sendable, Hashable {
  let wording: Wording
  let column: Int

  /// Whether `other` is the same change in another copy that the article prints.
  func repeats(_ other: CollationChange) -> Bool {
    column == other.column && wording.kind == other.wording.kind && wording.a?.text == other.wording.a?.text
      && wording.b?.text == other.wording.b?.text
  }
}

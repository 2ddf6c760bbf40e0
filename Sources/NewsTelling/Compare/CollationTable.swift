import NewsRecords

/// The sentences of one article beside what others made of them.
struct CollationTable: Sendable, Hashable {
  /// The articles of the columns; the first is the measure.
  var columns: [String]
  var rows: [CollationRow] = []
  /// Changes that are told, in the order of rows and columns.
  var changes: [CollationChange] = []
  /// The same changes by their place in the measure: what each column has there. The lines of the ledger.
  var items: [CollationItem] = []
  /// What stands inside quotation marks with other words elsewhere.
  var stretches: [QuotedStretch] = []
  /// Equal words that stand inside quotation marks in one article and outside in another.
  var shifts: [ShiftedWords] = []
  /// Differences of spelling and grammar alone.
  var silent = 0
}

/// One sentence in all columns.
struct CollationRow: Sendable, Hashable {
  /// A cell for each column, nil where the article does not have the sentence.
  var cells: [[CollationSegment]?]
  /// The places that the cells were cut from; a text printed twice has two.
  var places: [[Range<Int>]]

  /// Whether all columns have the sentence, letter by letter, blanks and stops at its ends aside: a passage ends with its
  /// last word.
  var isSame: Bool {
    let texts = cells.map { cell -> String? in
      guard let cell, cell.allSatisfy({ $0.mark == .same && $0.item == nil }) else { return nil }
      let words = cell.map(\.text).joined().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      return String(words.drop { !$0.isWordly }.reversed().drop { !$0.isWordly }.reversed())
    }
    // Quotation marks at the ends are no stops: with and without them is not the same.
    let quoted = cells.map { cell in (cell ?? []).filter(\.isQuoted).map(\.text).joined() }
    return texts[0] != nil && texts.allSatisfy { $0 == texts[0] } && quoted.allSatisfy { $0 == quoted[0] }
  }
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
    /// Another spelling, grammatical form or form of a date: shown only to who asks for it.
    case silent
  }

  let text: String
  let mark: Mark
  /// Whether it is a change inside quotation marks.
  var isInsideQuotation = false
  /// Whether it stands between quotation marks, changed or not, the marks themselves with it.
  var isQuoted = false
  /// The number of its line in the ledger.
  var item: Int?
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

extension Character {
  /// Whether it belongs to a word or number.
  fileprivate var isWordly: Bool { isLetter || isNumber }
}

import NewsRecords

/// One line of the ledger: a place of the measure where at least one other column has other words, more or fewer.
///
/// Each column shows its own slice for all words of the place.
struct CollationItem: Sendable, Hashable {
  /// What a column has at the place.
  enum Side: Sendable, Hashable {
    /// The words of the measure, letter by letter.
    case same
    /// Other words; two slices where the article prints the text twice.
    case words([TextRange])
    /// Nothing, though what stands around it is there.
    case nothing
    /// The column's copy does not reach to the place.
    case absent
    /// Its sentences stand in another order, so that no place answers to this one.
    case reordered
  }

  /// The place in the measure; empty where words stand in other columns alone.
  let place: Range<Int>
  /// A side for each column, the measure's first.
  let sides: [Side]
  let kinds: [Wording.Kind]
  let classes: [Wording.Class]
  let isInsideQuotation: Bool

  /// The kind that all columns share, else a substitution: something else stands there.
  var kind: Wording.Kind { kinds.count == 1 ? kinds[0] : .substitution }

  /// How the measure's words are marked.
  var mark: CollationSegment.Mark { kind == .cut ? .baseCut : .base }

  /// What it says whatever its place: «الناطق» → «المتحدث» twice is one line.
  struct Said: Hashable {
    let texts: [[String]]
    let kinds: [Wording.Kind]
    let classes: [Wording.Class]
    let isInsideQuotation: Bool
  }

  /// What it says.
  var said: Said {
    Said(texts: sides.map(\.texts), kinds: kinds, classes: classes, isInsideQuotation: isInsideQuotation)
  }
}

extension CollationItem.Side {
  /// What it shows, without its place.
  fileprivate var texts: [String] {
    switch self {
    case .same: ["="]
    case .nothing: []
    case .absent: ["-"]
    case .reordered: ["~"]
    case .words(let ranges): ranges.map(\.text)
    }
  }
}

import NewsRecords

/// The families of the statements, so that a pledge or a figure that lies in a statement counts as the statement does.
///
/// A pledge is half a sentence of what was said: the passage its statement was copied in need not hold it by itself, and
/// «in a statement» is said of the whole.
struct StatementFamilies: Sendable {
  /// A report of a statement in one article, with the family it counts in.
  struct Place: Sendable {
    let range: Range<Int>
    /// The same number for the reports that count once.
    let family: Int
    let why: Chains.Why
  }

  private var places: [String: [Place]] = [:]

  /// The families of `statements` that hold two articles or more.
  init(_ statements: [Statement]) {
    var number = 0
    for statement in statements where statement.chains.independent < statement.evidence.count {
      for family in statement.chains.families where family.articles.count > 1 {
        number += 1
        for report in statement.evidence where family.articles.contains(report.evidence.article) {
          places[report.evidence.article, default: []].append(
            Place(range: report.evidence.range.offsets, family: number, why: family.why))
        }
      }
    }
  }

  /// The reports in `article` that half of one of `ranges` lies in.
  func places(of article: String, _ ranges: [TextRange]) -> [Place] {
    (places[article] ?? []).filter { place in ranges.contains { Overlap.half(of: $0.offsets, in: place.range) } }
  }
}

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
  private let indices: [String: RangeIndex]

  /// The families of `statements` that hold two articles or more.
  init(_ statements: [Statement]) {
    var number = 0
    for statement in statements where statement.chains.independent < statement.evidence.count {
      var families: [String: (number: Int, why: Chains.Why)] = [:]
      for family in statement.chains.families where family.articles.count > 1 {
        number += 1
        for article in family.articles { families[article] = (number, family.why) }
      }
      for report in statement.evidence {
        guard let family = families[report.evidence.article] else { continue }
        places[report.evidence.article, default: []].append(
          Place(range: report.evidence.range.offsets, family: family.number, why: family.why))
      }
    }
    indices = places.mapValues { RangeIndex($0.map(\.range)) }
  }

  /// The reports in `article` that half of one of `ranges` lies in.
  func places(of article: String, _ ranges: [TextRange]) -> [Place] {
    guard let places = places[article], let index = indices[article] else { return [] }
    let found = ranges.flatMap { range in
      index.meeting(range.offsets).filter { Overlap.half(of: range.offsets, in: places[$0].range) }
    }
    return Set(found).sorted().map { places[$0] }
  }
}

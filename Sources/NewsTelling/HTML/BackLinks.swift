import NewsRecords

/// The way back from a mark in an article to its line in a register.
struct BackLinks: Sendable {
  /// The id of the line by the anchor of the mark.
  let rows: [String: String]

  /// The links from quotations to statements and from pledges to theirs; the first line wins. O(lines).
  init(_ context: PageContext) {
    let dossier = context.edition.dossier
    let said = dossier.statements.flatMap { line in line.evidence.map { (context.anchors.anchor($0), line.id) } }
    let pledged = dossier.pledges.flatMap { line in line.evidence.map { (context.anchors.anchor($0), line.id) } }
    rows = Dictionary(said + pledged, uniquingKeysWith: { first, _ in first })
  }

  /// Those that lead to a line in `shown`.
  func rows(among shown: Set<String>) -> [String: String] { rows.filter { shown.contains($0.value) } }
}

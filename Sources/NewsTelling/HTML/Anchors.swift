import NewsRecords

/// Where in the page each slice stands: every evidence of the dossier leads to its own mark in an article.
struct Anchors: Sendable {
  /// The marks of each article, by number: those of its reading, then those that only the dossier names.
  private(set) var marks: [[ArticleMark]]
  private var anchorAt: [[Range<Int>: String]]
  private let edition: Edition

  /// Lays out the marks of all articles. O(findings).
  init(_ edition: Edition) {
    self.edition = edition
    marks = edition.shelf.articles.map(ArticleMark.marks)
    anchorAt = marks.map { marks in
      Dictionary(marks.map { ($0.scalars, $0.anchor) }, uniquingKeysWith: { first, _ in first })
    }
    for evidence in edition.dossier.linkedEvidence { addMark(evidence) }
  }

  /// The anchor of `evidence`: «a14-n3», or the whole text of its article for a place that has no mark.
  func anchor(_ evidence: Evidence) -> String {
    guard let article = edition.shelf[evidence.article] else { return "articles" }
    return anchorAt[article.number - 1][evidence.range.offsets] ?? "\(article.anchor)-t"
  }

  /// The anchor of the quotation that `report` names.
  func anchor(_ report: Statement.Report) -> String {
    guard let article = edition.shelf[report.evidence.article], article.quotation(report.quotation) != nil else {
      return anchor(report.evidence)
    }
    return "\(article.anchor)-\(report.quotation)"
  }

  /// The place as the page shows it: «a14:74-102».
  func place(_ evidence: Evidence) -> String {
    let name = edition.shelf[evidence.article]?.anchor ?? evidence.article
    return "\(name):\(evidence.range.start)-\(evidence.range.end)"
  }

  private mutating func addMark(_ evidence: Evidence) {
    guard let article = edition.shelf[evidence.article], !evidence.range.offsets.isEmpty else { return }
    let (index, scalars) = (article.number - 1, evidence.range.offsets)
    guard anchorAt[index][scalars] == nil else { return }
    let mark = ArticleMark(
      kind: .evidence, anchor: "\(article.anchor)-e\(scalars.lowerBound)-\(scalars.upperBound)", scalars: scalars,
      bytes: article.wholeWords(article.bytes(evidence.range)))
    marks[index].append(mark)
    anchorAt[index][scalars] = mark.anchor
  }
}

extension Dossier {
  /// How many mentions of a person are linked; the others are underlined in no article, since names would cover it.
  static let linkedMentions = 4

  /// Every evidence that a row of the page links to, save those of statements, which name their quotation.
  var linkedEvidence: [Evidence] {
    var list = statements.flatMap { $0.evidence.map(\.evidence) + $0.chains.evidence }
    list += statements.flatMap { $0.fidelity.flatMap { [$0.a, $0.b].compactMap { $0 } } }
    list += pledges.flatMap { $0.evidence + ($0.deadlineEvidence.map { [$0] } ?? []) + $0.chains.evidence }
    list += figures.flatMap { $0.values.flatMap(\.evidence) + $0.steps.flatMap(\.inputs) + $0.chains.evidence }
    list += timeline.flatMap(\.evidence) + differences.flatMap { $0.sides.flatMap { $0 } }
    list += wordings.flatMap { [$0.a, $0.b].compactMap { $0 } } + stories.flatMap(\.basis)
    return list + people.flatMap { $0.mentions.prefix(Self.linkedMentions) }
  }
}

extension Chains {
  /// The words that name the hops.
  fileprivate var evidence: [Evidence] { families.flatMap { $0.hops.compactMap(\.evidence) } }
}

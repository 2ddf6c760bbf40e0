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
    // A statement leads to its quotation; only one that names none needs a mark of its own.
    for report in edition.dossier.statements.flatMap(\.evidence) where quotation(of: report) == nil {
      addMark(report.evidence)
    }
    // A dated sentence leads to the time in it, which is marked already.
    for entry in edition.dossier.timeline {
      for evidence in entry.evidence where time(in: evidence, of: entry) == nil { addMark(evidence) }
    }
  }

  /// The anchor of `evidence`: «a14-n3», or the whole text of its article for a place that has no mark.
  func anchor(_ evidence: Evidence) -> String {
    guard let article = edition.shelf[evidence.article] else { return "articles" }
    return anchorAt[article.number - 1][evidence.range.offsets] ?? "\(article.anchor)-t"
  }

  /// The anchor of the quotation that `report` names.
  func anchor(_ report: Statement.Report) -> String {
    guard let article = edition.shelf[report.evidence.article], quotation(of: report) != nil else {
      return anchor(report.evidence)
    }
    return "\(article.anchor)-\(report.quotation)"
  }

  /// The anchor of the words that date `entry` in `evidence`, or of the whole evidence where none was read.
  func anchor(_ evidence: Evidence, of entry: TimelineEntry) -> String {
    guard let time = time(in: evidence, of: entry), let article = edition.shelf[evidence.article] else {
      return anchor(evidence)
    }
    return "\(article.anchor)-\(time.id)"
  }

  private func quotation(of report: Statement.Report) -> Quotation? {
    edition.shelf[report.evidence.article]?.quotation(report.quotation)
  }

  /// The time that a dated sentence leads to; an event has a mark of its own.
  private func time(in evidence: Evidence, of entry: TimelineEntry) -> TimeExpression? {
    entry.event == nil ? edition.time(in: evidence, of: entry) : nil
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
  static let linkedMentions = 2

  /// Every evidence that a row of the page links to, save those of statements and of the timeline.
  var linkedEvidence: [Evidence] {
    var list = statements.flatMap(\.chains.evidence)
    list += statements.flatMap { $0.fidelity.flatMap { [$0.a, $0.b].compactMap { $0 } } }
    list += pledges.flatMap {
      $0.evidence + $0.stateEvidence + ($0.deadlineEvidence.map { [$0] } ?? []) + $0.chains.evidence
    }
    list += figures.flatMap { $0.values.flatMap(\.evidence) + $0.steps.flatMap(\.inputs) + $0.chains.evidence }
    list += differences.flatMap { $0.sides.flatMap { $0 } }
    list += wordings.flatMap { [$0.a, $0.b].compactMap { $0 } } + stories.flatMap(\.basis)
    list += habits.flatMap { $0.places.prefix(HabitRows.linkedPlaces).flatMap { [$0.a, $0.b].compactMap { $0 } } }
    return list + people.flatMap { $0.mentions.prefix(Self.linkedMentions) + $0.tellingMerges.map(\.evidence) }
  }
}

extension Chains {
  /// The words that name the hops.
  fileprivate var evidence: [Evidence] { families.flatMap { $0.hops.compactMap(\.evidence) } }
}

import NewsRecords
import NewsTimes

/// What the articles hold of one pledge, and the words that say so. A state of evidence, never a verdict.
struct PledgeState: Sendable {
  let state: DossierPledge.State
  let evidence: [Evidence]
}

/// Says in what state each pledge stands. Later means: in an article of a later day, and not a copy of what was told before.
struct PledgeHistory {
  let articles: ReadArticles
  let groups: [[PledgeReport]]
  /// The day by which deadlines are measured.
  let asOf: CalendarDay?
  let later: LaterSentences
  let samePromisor: (PledgeReport, PledgeReport) -> Bool
  private let chains: ([Evidence]) -> Chains
  /// By group, the groups whose first reports share words with its first.
  private let neighbours: [[Int]]
  private let matters: [ContentWords]

  init(_ groups: [[PledgeReport]], in context: DossierContext, asOf: CalendarDay?) {
    self.groups = groups
    self.asOf = asOf
    articles = context.articles
    samePromisor = context.samePromisor
    chains = context.chains
    matters = groups.map { ContentWords(context.matter(of: $0[0])) }
    var neighbours = [[Int]](repeating: [], count: groups.count)
    for (a, b) in CandidatePairs.of(matters) {
      neighbours[a].append(b)
      neighbours[b].append(a)
    }
    self.neighbours = neighbours
    later = LaterSentences(context.articles)
  }

  /// The state of the group `number`, behind whose reports `chains` stand: the weightiest that its words show.
  func state(of number: Int, _ chains: Chains) -> PledgeState {
    let reports = groups[number]
    if let evidence = later.withdrawal(of: matters[number], by: reports[0], after: firstDay(reports)) {
      return PledgeState(state: .withdrawn, evidence: [evidence])
    }
    if let other = contradiction(of: number) {
      return PledgeState(state: .contradicted, evidence: [other.evidence(in: articles)])
    }
    if let deadline = reports.lazy.compactMap(\.lastDay).first, let asOf, deadline < asOf {
      let report = later.report(of: matters[number], after: deadline).flatMap { isCopy($0, of: reports[0]) ? nil : $0 }
      return PledgeState(state: report == nil ? .deadlinePassed : .restated, evidence: report.map { [$0] } ?? [])
    }
    let after = reports.filter { isLater($0, than: reports[0]) }
    let hedges = after.filter { $0.pledge.kind == .readiness }
    if !hedges.isEmpty, reports.contains(where: { $0.pledge.kind == .commitment || $0.pledge.kind == .agreement }) {
      return PledgeState(state: .hedged, evidence: hedges.map { $0.evidence(in: articles) })
    }
    let again = after.filter { isOfAnotherFamily($0, than: reports[0], in: chains) }
    return PledgeState(
      state: again.isEmpty ? .stated : .restated, evidence: again.map { $0.evidence(in: articles) })
  }

  /// Whether `report` counts apart from `first`: who prints the same passage a day later has not stated it again.
  private func isOfAnotherFamily(_ report: PledgeReport, than first: PledgeReport, in chains: Chains) -> Bool {
    let (id, other) = (articles.all[report.article].article.id, articles.all[first.article].article.id)
    return !chains.families.contains { $0.articles.contains(id) && $0.articles.contains(other) }
  }

  /// Whether the sentence `later` has the words of `report` by copying. An outlet's own later sentence is no copy: it may
  /// say what became of the pledge.
  private func isCopy(_ later: Evidence, of report: PledgeReport) -> Bool {
    let families = chains([report.evidence(in: articles), later]).families
    return families.count == 1 && families[0].why != .sameOutlet && families[0].why != .single
  }

  private func firstDay(_ reports: [PledgeReport]) -> CalendarDay? { reports.compactMap { $0.day(in: articles) }.min() }

  private func isLater(_ report: PledgeReport, than first: PledgeReport) -> Bool {
    guard let day = report.day(in: articles), let start = first.day(in: articles) else { return false }
    return day > start
  }

  /// A later pledge of the same promisor that negates the act of this one, or does what this one negates.
  private func contradiction(of number: Int) -> PledgeReport? {
    let first = groups[number][0]
    let isNegated = first.isNegated(in: articles)
    let facing = neighbours[number].filter {
      let words = Overlapping(matters[$0], matters[number])
      return words.shared >= 3 && words.containment >= 0.75
    }
    return facing.lazy.flatMap { groups[$0] }.first { other in
      other.isNegated(in: articles) != isNegated && Self.isAct(other.pledge) && Self.isAct(first.pledge)
        && isLater(other, than: first) && samePromisor(first, other)
    }
  }

  private static func isAct(_ pledge: Pledge) -> Bool { pledge.kind != .demand && pledge.kind != .condition }
}

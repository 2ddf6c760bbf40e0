import NewsRecords
import NewsTimes

/// What was pledged, planned, scheduled, threatened and demanded; reports of one pledge are one line.
enum PledgeRegister {
  static func pledges(of articles: ReadArticles, _ context: DossierContext, asOf: String?) -> [DossierPledge] {
    let groups = PledgeGroups.groups(of: context.pledges, in: context)
    let history = PledgeHistory(groups, in: context, asOf: asOf.flatMap { CalendarDay(iso: $0) })
    return groups.enumerated().map { index, reports in
      let evidence = reports.map { $0.evidence(in: articles) }
      let dated = reports.first { $0.pledge.deadline != nil }
      let chains = context.chains(of: evidence)
      let state = history.state(of: index, chains)
      return DossierPledge(
        id: "pl\(index + 1)", story: context.story(ofArticle: reports[0].article), kind: reports[0].pledge.kind,
        promisor: reports.lazy.compactMap(\.pledge.promisor).first,
        promisee: reports.lazy.compactMap(\.pledge.promisee).first, deadline: dated?.pledge.deadline,
        deadlineEvidence: dated.flatMap { deadlineEvidence(of: $0, in: articles) }, state: state.state,
        evidence: evidence, stateEvidence: state.evidence, chains: chains)
    }
  }

  private static func deadlineEvidence(of report: PledgeReport, in articles: ReadArticles) -> Evidence? {
    articles.findings[report.article].time(report.pledge.deadlineTime)
      .map { articles.evidence(report.article, $0.range) }
  }
}

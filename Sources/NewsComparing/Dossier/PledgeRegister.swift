import NewsRecords

/// What was pledged, planned, scheduled, threatened and demanded; reports of one pledge are one line.
enum PledgeRegister {
  /// A pledge and its article.
  struct Report: Sendable {
    let article: Int
    let pledge: Pledge
  }

  static func pledges(of articles: ReadArticles, _ context: DossierContext, asOf: String?) -> [DossierPledge] {
    groups(of: context.pledges).enumerated().map { index, reports in
      let evidence = reports.map { Evidence(article: articles.all[$0.article].article.id, range: $0.pledge.range) }
      let first = reports[0]
      let dated = reports.first { $0.pledge.deadline != nil }
      return DossierPledge(
        id: "pl\(index + 1)", story: context.story(ofArticle: first.article), kind: first.pledge.kind,
        promisor: reports.lazy.compactMap(\.pledge.promisor).first,
        promisee: reports.lazy.compactMap(\.pledge.promisee).first, deadline: dated?.pledge.deadline,
        deadlineEvidence: dated.flatMap { deadlineEvidence(of: $0, in: articles) },
        state: state(of: reports, in: articles, deadline: dated?.pledge.deadline, asOf: asOf), evidence: evidence,
        chains: context.chains(of: evidence))
    }
  }

  /// Every pledge of `articles`, in order.
  static func reports(in articles: ReadArticles) -> [Report] {
    articles.all.enumerated().flatMap { index, article in
      article.reading.pledges.map { Report(article: index, pledge: $0) }
    }
  }

  /// Reports of one pledge: the same words for the most part and deadlines that do not exclude one another.
  static func groups(of reports: [Report]) -> [[Report]] {
    let words = reports.map { ContentWords($0.pledge.range.text) }
    let likenesses = CandidatePairs.of(words).compactMap { a, b -> (a: Int, b: Int, value: Double)? in
      let smaller = min(words[a].keys.count, words[b].keys.count)
      let value = words[a].containment(with: words[b])
      guard smaller >= 3, value >= 0.75, mayBeOne(reports[a].pledge, reports[b].pledge) else { return nil }
      return (a, b, value)
    }
    return AverageLink.groups(of: reports.count, likenesses: likenesses, least: 0.6).map { $0.map { reports[$0] } }
  }

  private static func mayBeOne(_ a: Pledge, _ b: Pledge) -> Bool {
    guard let x = a.deadline, let y = b.deadline else { return true }
    return x.hasPrefix(y) || y.hasPrefix(x)
  }

  private static func deadlineEvidence(of report: Report, in articles: ReadArticles) -> Evidence? {
    let read = articles.all[report.article]
    return read.reading.times.first { $0.id == report.pledge.deadlineTime }
      .map { Evidence(article: read.article.id, range: $0.range) }
  }

  /// States of evidence in what was given, never verdicts.
  private static func state(
    of reports: [Report], in articles: ReadArticles, deadline: String?, asOf: String?
  ) -> DossierPledge.State {
    if let deadline, let asOf, endOf(deadline) < asOf { return .deadlinePassed }
    let days = Set(reports.compactMap { articles.all[$0.article].reading.published })
    let kinds = Set(reports.map(\.pledge.kind))
    if kinds.contains(.commitment), kinds.contains(.readiness) { return .hedged }
    return days.count > 1 ? .restated : .stated
  }

  /// The last day that a deadline may mean: «2021-12» ends after its last day, and «2021-12-31» on it.
  private static func endOf(_ deadline: String) -> String {
    deadline + "-99-99".suffix(max(0, 10 - deadline.utf8.count))
  }
}

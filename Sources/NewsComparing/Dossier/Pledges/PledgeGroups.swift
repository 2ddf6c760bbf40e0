import NewsRecords

/// Which reports tell one pledge.
///
/// The same words for the most part, the same sort of act, deadlines that do not exclude one another, and promisors who may
/// be one; where two are named, only nearly the same words or one day outweigh that, on one occasion.
enum PledgeGroups {
  /// The groups of `reports`, each in order, the groups by their first report.
  static func groups(of reports: [PledgeReport], in context: DossierContext) -> [[PledgeReport]] {
    let nests = PledgeNests(reports)
    let items = reports.enumerated().map { Item($1, nests.part(of: $0), in: context) }
    let likenesses = CandidatePairs.of(items.map(\.words)).compactMap { a, b -> (a: Int, b: Int, value: Double)? in
      likeness(items[a], items[b], in: context).map { (a, b, $0) }
    }
    return AverageLink.groups(of: reports.count, likenesses: likenesses, least: 0.6).map { $0.map { reports[$0] } }
  }

  private struct Item {
    let report: PledgeReport
    /// The words without those of any time: «قبل نهاية العام» and «بحلول 31 كانون الأول» may be one day, and that two acts
    /// are of «الأسبوع المقبل» makes them no one act.
    let words: ContentWords
    let isNegated: Bool
    let part: PledgeNests.Part

    init(_ report: PledgeReport, _ part: PledgeNests.Part, in context: DossierContext) {
      (self.report, self.part) = (report, part)
      words = context.words(of: report)
      isNegated = report.isNegated(in: context.articles)
    }
  }

  private static func likeness(_ a: Item, _ b: Item, in context: DossierContext) -> Double? {
    let words = Overlapping(a.words, b.words)
    // The longer one may say more, but not mostly other things.
    guard words.shared >= 3, words.containment >= 0.75, words.dice >= 0.5, a.isNegated == b.isNegated,
      a.part.mayBeOne(with: b.part),
      sort(a.report.pledge.kind) == sort(b.report.pledge.kind), deadlinesAgree(a.report.pledge, b.report.pledge)
    else { return nil }
    // Of two that hold all its words, a clause belongs to the one that says little else.
    let closeness = (words.containment + words.dice) / 2
    guard let x = a.report.pledge.promisor, let y = b.report.pledge.promisor, x != y,
      !context.samePromisor(a.report, b.report)
    else { return closeness }
    let isOneAct =
      words.shared >= 5 && words.containment >= 0.9
      || a.report.pledge.deadline != nil && b.report.pledge.deadline != nil
    return isOneAct && context.articles.areOfOneOccasion(a.report.article, b.report.article) ? closeness : nil
  }

  /// What somebody will do is not what somebody asks for, and neither is a condition.
  private static func sort(_ kind: Pledge.Kind) -> Pledge.Kind {
    switch kind {
    case .commitment, .agreement, .plan, .schedule, .readiness, .threat: .commitment
    case .demand, .condition: kind
    }
  }

  private static func deadlinesAgree(_ a: Pledge, _ b: Pledge) -> Bool {
    guard let x = a.deadline, let y = b.deadline else { return true }
    return x.hasPrefix(y) || y.hasPrefix(x)
  }
}

import NewsRecords

/// The same thing pledged by the same promisor for days that exclude one another.
///
/// Asked of pledges in different articles that share most words of the shorter one, two at least besides the deadline, and
/// whose promisors may be one.
enum DisjointDeadlines {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let dated = context.pledges.filter { $0.pledge.deadline != nil }
    let words = dated.map { context.wordsWithoutDeadline(of: $0) }
    let pairs = CandidatePairs.of(words).filter { a, b in
      let overlap = Overlapping(words[a], words[b])
      return overlap.shared >= 2 && overlap.containment >= 0.6 && differ(dated[a], dated[b], in: context)
    }
    return FactGroups.of(pairs).map { group in
      let pledges = group.map { dated[$0] }
      let sides = Set(pledges.compactMap(\.pledge.deadline)).sorted().map { day in
        pledges.filter { $0.pledge.deadline == day }.compactMap(context.sentence)
      }
      return .init(kind: .date, rule: "disjoint-deadline", sides: sides)
    }
  }

  private static func differ(
    _ a: PledgeReport, _ b: PledgeReport, in context: DossierContext
  ) -> Bool {
    guard a.article != b.article, let one = a.pledge.deadline, let other = b.pledge.deadline else { return false }
    return !one.hasPrefix(other) && !other.hasPrefix(one) && context.samePromisor(a, b)
  }
}

import NewsRecords

/// The same thing pledged by the same promisor for days that exclude one another.
///
/// Asked of pledges in different articles that share most words of the shorter one, two at least besides the date, and
/// whose promisors may be one.
enum DisjointDeadlines {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let dated = context.pledges.filter { $0.pledge.deadline != nil }
    let words = dated.map { ContentWords(context.withoutTime($0)) }
    return CandidatePairs.of(words).compactMap { a, b in
      let (x, y) = (dated[a], dated[b])
      guard x.article != y.article, words[a].shared(with: words[b]) >= 2, words[a].containment(with: words[b]) >= 0.6,
        let one = x.pledge.deadline, let other = y.pledge.deadline, !one.hasPrefix(other), !other.hasPrefix(one),
        context.samePromisor(x, y)
      else { return nil }
      return .init(
        kind: .date, rule: "disjoint-deadline", sides: [[x], [y]].map { $0.compactMap(context.sentence) })
    }
  }
}

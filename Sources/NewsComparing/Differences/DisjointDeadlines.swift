import ArabicText
import NewsRecords
import NewsTimes

/// The same thing pledged by the same promisor for days that exclude one another.
///
/// Asked of pledges in different articles that share most words of the shorter one, two at least besides the deadline, and
/// whose promisors may be one. Days that were reckoned from two days of print must differ in their words too: «الأربعاء» of
/// one speech, printed on Tuesday and on Thursday, is one Wednesday.
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
    return !one.hasPrefix(other) && !other.hasPrefix(one) && !areReckonedAlike(a, b, in: context.articles)
      && context.samePromisor(a, b)
  }

  /// Whether the days differ only by the days of print: the same words, the same day and month of two years, or as many days
  /// as lie between the articles.
  private static func areReckonedAlike(_ a: PledgeReport, _ b: PledgeReport, in articles: ReadArticles) -> Bool {
    let times = [a, b].map { articles.findings[$0.article].time($0.pledge.deadlineTime) }
    // «على الفور» names no time: it is the day of print in each.
    guard let one = times[0], let other = times[1] else { return times.allSatisfy { $0 == nil } }
    if Folding.fold(one.range.text) == Folding.fold(other.range.text) { return true }
    guard one.anchor == .published || other.anchor == .published, let x = a.pledge.deadline, let y = b.pledge.deadline
    else { return false }
    if x.utf8.count == 10, y.utf8.count == 10, x.dropFirst(4) == y.dropFirst(4) { return true }
    guard one.anchor == other.anchor, let first = a.lastDay, let second = b.lastDay, let printed = a.day(in: articles),
      let later = b.day(in: articles)
    else { return false }
    return second.number - first.number == later.number - printed.number
  }
}

import ArabicText
import NewsRecords
import NewsTimes

/// A pledge as one article reports it.
struct PledgeReport: Sendable {
  /// Index of the article among those read.
  let article: Int
  let pledge: Pledge

  /// Every pledge of `articles`, in order.
  static func all(in articles: ReadArticles) -> [PledgeReport] {
    articles.all.enumerated().flatMap { index, article in
      article.reading.pledges.map { PledgeReport(article: index, pledge: $0) }
    }
  }

  /// Whether the act is negated: «لن نغلق», «تعهد بعدم الإغلاق». The words next to the trigger decide.
  func isNegated(in articles: ReadArticles) -> Bool {
    let text = articles.texts[article]
    let trigger = text.tokens(touching: text.bytes(ofScalars: pledge.trigger.offsets))
    let near = max(0, trigger.lowerBound - 1)..<min(text.tokens.count, trigger.upperBound + 1)
    return near.contains { PledgeTurns.shared.isNegation(at: $0, in: text) }
  }

  /// The clause as it stands in its article.
  func evidence(in articles: ReadArticles) -> Evidence { articles.evidence(article, pledge.range) }

  /// The day of publication.
  func day(in articles: ReadArticles) -> CalendarDay? { articles.day(article) }

  /// The last day that the deadline may mean: «2021-12» ends on 31 December.
  var lastDay: CalendarDay? {
    guard let deadline = pledge.deadline else { return nil }
    let parts = deadline.split(separator: "-").map { Int($0) }
    switch parts.count {
    case 3: return CalendarDay(iso: deadline)
    case 2: return CalendarDay(iso: "\(deadline)-01")?.adding(months: 1).adding(days: -1)
    case 1: return CalendarDay(iso: "\(deadline)-12-31")
    default: return nil
    }
  }
}

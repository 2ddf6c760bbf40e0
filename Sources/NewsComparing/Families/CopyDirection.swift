import NewsRecords

/// Which of two articles that share a passage has it from the other, as far as the two show it.
///
/// An order of dates in a list is no claim; this is one, so it needs grounds: one names the other's outlet as the agency
/// or relay it has something from, or one was published earlier. Where neither shows it, nobody took from anybody.
enum CopyDirection: Sendable, Hashable {
  /// The second has it from the first.
  case fromFirst
  /// The first has it from the second.
  case fromSecond
  case unknown

  /// The direction between `first` and `second`.
  static func between(_ first: ReadArticle, _ second: ReadArticle) -> CopyDirection {
    switch (names(second, outletOf: first), names(first, outletOf: second)) {
    case (true, false): .fromFirst
    case (false, true): .fromSecond
    case (true, true): .unknown
    case (false, false): byTime(first.article.published, second.article.published)
    }
  }

  /// Whether a quotation of `article` names the outlet of `other` among the relays it came through.
  private static func names(_ article: ReadArticle, outletOf other: ReadArticle) -> Bool {
    guard let outlet = other.article.outlet, outlet != article.article.outlet else { return false }
    let name = SourceName(outlet)
    return article.reading.quotations.contains { quotation in
      NamedSource.sources(of: quotation).contains { $0.why == .sameAgency && $0.name.isSame(as: name) }
    }
  }

  /// ISO dates compare as they are written; times of one day only where both are written with the same offset.
  private static func byTime(_ first: String?, _ second: String?) -> CopyDirection {
    guard let first, let second else { return .unknown }
    let days = (first.prefix(10), second.prefix(10))
    if days.0 != days.1 { return days.0 < days.1 ? .fromFirst : .fromSecond }
    guard first.utf8.count > 10, first.utf8.count == second.utf8.count,
      first.suffix(6) == second.suffix(6) || isUTC(first, second)
    else { return .unknown }
    return first == second ? .unknown : first < second ? .fromFirst : .fromSecond
  }

  private static func isUTC(_ first: String, _ second: String) -> Bool { first.hasSuffix("Z") && second.hasSuffix("Z") }
}

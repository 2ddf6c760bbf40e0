import NewsRecords

/// The line of the timeline that tells one event.
enum EventLine {
  /// The line of `reports`, without its id: the clauses that tell the event, each once, and every time given for it.
  static func entry(of reports: [EventReport], story: String, in articles: ReadArticles) -> TimelineEntry {
    let dates = dates(of: reports)
    let finest = finest(of: dates)
    let evidence = reports.map { articles.evidence($0.article, $0.event.range) }
    return TimelineEntry(
      id: "", story: story, interval: finest?.interval, precision: finest?.precision ?? "unknown",
      event: kind(of: reports), ordinal: reports.lazy.compactMap(\.event.ordinal).first, dates: dates,
      evidence: evidence.unique())
  }

  /// The kind that most reports give, of equals the first one given.
  private static func kind(of reports: [EventReport]) -> Event.Kind {
    let counts = Dictionary(reports.map { ($0.event.kind, 1) }, uniquingKeysWith: +)
    let most = counts.values.max()
    return reports.map(\.event.kind).first { counts[$0] == most } ?? .other
  }

  /// The times given, each once with all who give it, in the order of time, the finer first.
  private static func dates(of reports: [EventReport]) -> [TimelineEntry.Dating] {
    let given = Dictionary(grouping: reports.compactMap(\.dating), by: \.interval)
    let dates = given.values.map { same in
      TimelineEntry.Dating(
        interval: same[0].interval, precision: same[0].precision, evidence: same.flatMap(\.evidence).unique())
    }
    return dates.sorted { ($0.interval.from, $0.interval.to) < ($1.interval.from, $1.interval.to) }
  }

  /// The shortest of `dates`; of equally short ones the one that most articles give, then the earlier.
  private static func finest(of dates: [TimelineEntry.Dating]) -> TimelineEntry.Dating? {
    dates.min { a, b in
      let (x, y) = (TimePrecision.days(of: a.interval), TimePrecision.days(of: b.interval))
      return x != y ? x < y : a.evidence.count > b.evidence.count
    }
  }
}

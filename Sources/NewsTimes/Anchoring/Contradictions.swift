import NewsRecords

/// What a reader should know of a time whose own words do not agree.
enum Contradictions {
  /// The diagnostics of one time, `day` being the one that relative times count from.
  static func diagnostics(
    of phrase: TimePhrase, _ resolved: Resolved, _ range: TextRange, countedFrom day: CalendarDay?
  ) -> [Diagnostic] {
    if resolved.rule == .dayByWeekday {
      return [
        Diagnostic(
          code: "weekday-disagrees", range: range,
          message: "The weekday is another than the word beside it gives; the value follows the weekday.")
      ]
    }
    guard let fields = fields(of: phrase) else { return [] }
    var result: [Diagnostic] = []
    if fields.direction == .current, fields.era == .gregorian, let month = fields.month, let day, day.month != month {
      result.append(
        Diagnostic(
          code: "month-is-not-current", range: range,
          message: "The words call this month the present one; the day of publication lies in another."))
    }
    if fields.otherMonth != nil {
      result.append(
        Diagnostic(
          code: "months-disagree", range: range,
          message: "The two names are of different months; the value follows the first."))
    }
    if let weekday = fields.weekday, let span = resolved.span, span.count == 1, span.from.weekday != weekday {
      result.append(
        Diagnostic(
          code: "weekday-disagrees", range: range,
          message: "\(resolved.value) is another weekday than the one written; the value follows the date."))
    }
    return result
  }

  /// The fields of a date, or of the end of a range of dates.
  private static func fields(of phrase: TimePhrase) -> DateFields? {
    switch phrase {
    case .date(let fields), .range(_, .date(let fields)): fields
    default: nil
    }
  }
}

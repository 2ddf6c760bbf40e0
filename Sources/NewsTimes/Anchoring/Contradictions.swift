import NewsRecords

/// What a reader should know of a time whose own words do not agree.
enum Contradictions {
  static func diagnostics(of phrase: TimePhrase, _ resolved: Resolved, _ range: TextRange) -> [Diagnostic] {
    guard case .date(let fields) = phrase else { return [] }
    var result: [Diagnostic] = []
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
}

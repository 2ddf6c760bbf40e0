/// The same day, month, feast or season in the years around the reference, to choose one from.
struct Candidates {
  /// Each in its year, in order.
  let spans: [DaySpan]
  let reference: CalendarDay

  /// The candidates that `span` gives for the years around `year`.
  init(around year: Int, reference: CalendarDay, _ span: (Int) -> DaySpan?) {
    spans = ((year - 2)...(year + 2)).compactMap(span)
    self.reference = reference
  }

  /// The last that is over.
  var past: DaySpan? { spans.last { $0.to <= reference } }
  /// The first that has not begun.
  var next: DaySpan? { spans.first { $0.from > reference } }
  /// The last that has begun.
  var begun: DaySpan? { spans.last { $0.from <= reference } }
  /// The first that is not over.
  var coming: DaySpan? { spans.first { $0.to > reference } }

  /// The one with the fewest days between it and the reference; a tie goes to the past.
  var nearest: DaySpan? {
    spans.min { distance($0) < distance($1) }
  }

  private func distance(_ span: DaySpan) -> Int {
    if span.contains(reference) { return 0 }
    return span.from > reference ? span.from.number - reference.number : reference.number - span.last.number
  }
}

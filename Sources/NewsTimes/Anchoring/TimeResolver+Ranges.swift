import NewsRecords

extension TimeResolver {
  /// «من 5 إلى 7 تشرين الأول», «يومي الاثنين والثلاثاء»: both ends, the left one before the right.
  func range(_ left: TimePhrase, _ right: TimePhrase, _ place: Place) -> Resolved? {
    if case .weekday(let first, let direction) = left, case .weekday(let last, _) = right {
      return weekdays(first, last, direction, place)
    }
    guard let right = value(of: right, place), let left = value(of: self.left(left, before: right), place) else {
      return nil
    }
    guard let from = left.span, let to = right.span, left.type == .date else {
      return Resolved(
        type: left.type, value: "\(left.value)/\(right.value)", hours: Self.hours(left, right), anchor: right.anchor,
        rule: .range)
    }
    guard from.from < to.to else { return nil }
    let value = "\(Self.end(left.value, isFirst: true))/\(Self.end(right.value, isFirst: false))"
    return Resolved(value: value, span: DaySpan(from.from, to.to), anchor: right.anchor, rule: .range)
  }

  /// Months and years of other calendars are ranges themselves: of «1436/1437هـ» the first day and the last count.
  private static func end(_ value: String, isFirst: Bool) -> Substring {
    guard let slash = value.firstIndex(of: "/") else { return value[...] }
    return isFirst ? value[..<slash] : value[value.index(after: slash)...]
  }

  private static func hours(_ left: Resolved, _ right: Resolved) -> Interval? {
    guard let from = left.hours?.from, let to = right.hours?.from else { return nil }
    return Interval(from: from, to: to)
  }

  /// The left end takes the year that puts it before the right one.
  private func left(_ phrase: TimePhrase, before right: Resolved) -> TimePhrase {
    guard case .date(var fields) = phrase, fields.month != nil, let end = right.span?.from,
      fields.year == nil || fields.era == .gregorian
    else { return phrase }
    let year = year(of: end, fields.era)
    if fields.year != nil, let span = span(fields, year: fields.year ?? year), span.from <= end { return phrase }
    for candidate in [year, year - 1] {
      guard let span = span(fields, year: candidate), span.from <= end else { continue }
      fields.year = candidate
      return .date(fields)
    }
    return phrase
  }

  /// Two weekdays in a row: with a past verb the last is over, with a future one the first is to come.
  private func weekdays(_ first: Int, _ last: Int, _ direction: Direction?, _ place: Place) -> Resolved? {
    let length = (last - first + 7) % 7
    let isAhead = direction == .next || place.isDeadline || place.tense == .future
    guard let anchor = weekday(isAhead ? first : last, direction, place), let day = anchor.span?.from else {
      return .unanchored("XXXX-WXX-\(first)/XXXX-WXX-\(last)")
    }
    let from = isAhead ? day : day.adding(days: -length)
    let to = from.adding(days: length)
    return Resolved(
      value: "\(from.iso)/\(to.iso)", span: DaySpan(from, to.adding(days: 1)), anchor: .published, rule: .range)
  }
}

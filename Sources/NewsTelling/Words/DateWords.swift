import NewsRecords
import NewsTimes

/// Dates of ISO 8601 in words: 2021-07-27 is «27 تموز 2021», 2021-07 is «تموز 2021».
struct DateWords: Sendable {
  let labels: Labels
  let digits: Digits

  /// A day, month or year in words. What it does not know it gives back as it stands: a value is never lost.
  func words(_ iso: String) -> String {
    let parts = iso.prefix(10).split(separator: "-").map { Int($0) }
    switch parts.count {
    case 3:
      guard let day = CalendarDay(iso: iso) else { return iso }
      let (year, month, number) = day.components
      return digits.applied(to: "\(number) \(labels["month.\(month)"]) \(year)")
    case 2:
      guard let year = parts[0], let month = parts[1], (1...12).contains(month) else { return iso }
      return digits.applied(to: "\(labels["month.\(month)"]) \(year)")
    default: return digits.applied(to: iso)
    }
  }

  /// The day of the week of an ISO date, nil where it is no date.
  func weekday(_ iso: String) -> String? { CalendarDay(iso: iso).map { labels["weekday.\($0.weekday)"] } }

  /// A half-open interval by what it covers: one day, one month, one year, or from its first to its last day.
  ///
  /// «2021-12-01 up to 2022-01-01» is «كانون الأول 2021».
  func words(_ interval: Interval) -> String {
    guard let from = CalendarDay(iso: interval.from), let to = CalendarDay(iso: interval.to) else {
      return digits.applied(to: interval.from)
    }
    if from.iso.count == interval.from.count, to > from.adding(days: 1) { return span(from, to) }
    return words(from.iso)
  }

  private func span(_ from: CalendarDay, _ to: CalendarDay) -> String {
    let (year, month, day) = from.components
    if day == 1, to == from.adding(months: 1) { return words(String(from.iso.prefix(7))) }
    if day == 1, month == 1, to == from.adding(months: 12) { return digits.applied(to: String(year)) }
    return "\(words(from.iso)) – \(words(to.adding(days: -1).iso))"
  }
}

/// The solar Hijri calendar of Iran, for 1206 to 1498: six months of 31 days, five of 30, Esfand 29 or 30.
///
/// Leap years follow the 33-year rule that fits the observed equinox over this stretch (A. Birashk, *A Comparative Calendar*).
enum SolarHijri {
  /// The days of `month`; nil outside the years known.
  static func span(year: Int, month: Int?) -> DaySpan? {
    guard (1206...1498).contains(year), (1...12).contains(month ?? 1) else { return nil }
    let new = newYear(year)
    guard let month else { return DaySpan(new, newYear(year + 1)) }
    let from = new.adding(days: month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30)
    return DaySpan(from, month == 12 ? newYear(year + 1) : from.adding(days: month <= 6 ? 31 : 30))
  }

  /// The day `day` of `month`; nil where the month has no such day.
  static func day(year: Int, month: Int, day: Int) -> CalendarDay? {
    guard let span = span(year: year, month: month), day >= 1, day <= span.count else { return nil }
    return span.from.adding(days: day - 1)
  }

  /// The year that begins in the Gregorian `year`.
  static func year(beginningIn year: Int) -> Int { year - 621 }

  /// 1 Farvardin 1399 was 2020-03-20.
  private static func newYear(_ year: Int) -> CalendarDay {
    let reference = CalendarDay(year: 2020, month: 3, day: 20) ?? CalendarDay(number: 18_341)
    let leaps = leapDays(before: year) - leapDays(before: 1399)
    return reference.adding(days: (year - 1399) * 365 + leaps)
  }

  private static func leapDays(before year: Int) -> Int { (1205..<year).count { isLeap($0) } }

  private static func isLeap(_ year: Int) -> Bool { [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33) }
}

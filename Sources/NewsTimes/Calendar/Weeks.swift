/// Weeks that begin on a given weekday, labelled by ISO 8601.
///
/// Where a week begins on Saturday or Sunday its label is that of the ISO week which shares most of its days: in Iraq
/// 24 to 30 July 2021 is 2021-W30.
struct Weeks: Sendable {
  /// ISO number of the first day: Monday is 1.
  let firstDay: Int

  /// The week of `day`.
  func span(holding day: CalendarDay) -> DaySpan {
    let back = (day.weekday - firstDay + 7) % 7
    let first = day.adding(days: -back)
    return DaySpan(first, first.adding(days: 7))
  }

  /// «2021-W30» for the week that begins at `start`.
  static func label(ofWeekFrom start: CalendarDay) -> String {
    let middle = start.adding(days: 3)
    let thursday = middle.adding(days: 4 - middle.weekday)
    let year = thursday.year
    let week = (thursday.number - CalendarDay.first(of: 1, year).number) / 7 + 1
    return "\(CalendarDay.iso(year: year))-W\(week < 10 ? "0" : "")\(week)"
  }
}

import NewsRecords

/// Days from `from` up to, not including, `to`.
struct DaySpan: Sendable, Hashable {
  var from: CalendarDay
  var to: CalendarDay

  /// A half-open span.
  init(_ from: CalendarDay, _ to: CalendarDay) {
    self.from = from
    self.to = to
  }

  /// One day.
  init(_ day: CalendarDay) { self.init(day, day.adding(days: 1)) }

  /// A month of the Gregorian year.
  init(year: Int, month: Int) {
    let first = CalendarDay.first(of: month, year)
    self.init(first, first.adding(months: 1))
  }

  /// A Gregorian year.
  init(year: Int) { self.init(years: year..<(year + 1)) }

  /// Gregorian years: a decade, a century.
  init(years: Range<Int>) {
    self.init(CalendarDay.first(of: 1, years.lowerBound), CalendarDay.first(of: 1, years.upperBound))
  }

  /// How many days.
  var count: Int { to.number - from.number }
  /// The last day.
  var last: CalendarDay { to.adding(days: -1) }
  /// As the contract writes it.
  var interval: Interval { Interval(from: from.iso, to: to.iso) }

  func contains(_ day: CalendarDay) -> Bool { from <= day && day < to }
}

extension CalendarDay {
  /// The first day of a month.
  static func first(of month: Int, _ year: Int) -> CalendarDay {
    CalendarDay(number: 0).adding(months: (year - 1970) * 12 + month - 1)
  }

  var year: Int { components.year }
  var month: Int { components.month }

  /// «2021-07»
  static func iso(year: Int, month: Int) -> String { String(first(of: month, year).iso.dropLast(3)) }

  /// «2021»
  static func iso(year: Int) -> String { String(first(of: 1, year).iso.dropLast(6)) }
}

import NewsRecords
import NewsTimes

/// How fine a time is: by how long its interval is, not by how its value is written. «نهاية العام» is written as a year and
/// means its last day.
enum TimePrecision {
  /// The word of the contract for the length of `interval`; «interval» for one that is no period of the calendar.
  static func word(for interval: Interval) -> String {
    guard interval.to.utf8.count == 10, let from = CalendarDay(iso: interval.from),
      let to = CalendarDay(iso: interval.to)
    else { return days(of: interval) <= 1 ? "time" : "interval" }
    switch to.number - from.number {
    case 1: return "day"
    case 7: return "week"
    default: return from.components.day == 1 ? period(from: from, to: to) : "interval"
    }
  }

  /// The days that `interval` holds: none for a time of one day, and for what is no date.
  static func days(of interval: Interval) -> Int {
    guard let from = CalendarDay(iso: interval.from), let to = CalendarDay(iso: interval.to) else { return 0 }
    return to.number - from.number
  }

  /// The name of the months or years from one first day of a month to another.
  private static func period(from: CalendarDay, to: CalendarDay) -> String {
    let (first, last) = (from.components, to.components)
    guard last.day == 1 else { return "interval" }
    switch (last.year - first.year) * 12 + last.month - first.month {
    case 1: return "month"
    case 3: return first.month % 3 == 1 ? "quarter" : "season"
    case 6 where first.month % 6 == 1: return "half"
    case 12 where first.month == 1: return "year"
    case 120 where first.month == 1 && first.year % 10 == 0: return "decade"
    default: return "interval"
    }
  }
}

import NewsLexicons

/// The Umm al-Qura calendar, 1300 to 1600 of the Hijra, by a table of its month lengths.
///
/// It is the civil calendar of Saudi Arabia and the one Foundation computes. Countries that sight the moon may differ by a
/// day, which every value made here says in its rule.
struct HijriCalendar: Sendable {
  /// The years it knows.
  static let years = 1300...1600
  /// 1882-11-12, the first of Muharram 1300.
  private static let epoch = -31_826

  /// `starts[12 * (year - 1300) + month - 1]` is the number of the month's first day; one more for the end.
  private let starts: [Int]

  /// Loads the table.
  init() {
    var day = Self.epoch
    var starts: [Int] = []
    for row in LexiconFile.required("umm-al-qura").rows {
      for bit in row["months"].utf8 {
        starts.append(day)
        day += bit == 0x31 ? 30 : 29
      }
    }
    self.starts = starts + [day]
  }

  /// The days of `month`, or of the whole year where `month` is nil; nil outside the table.
  func span(year: Int, month: Int?) -> DaySpan? {
    guard Self.years.contains(year), (1...12).contains(month ?? 1) else { return nil }
    let first = (year - 1300) * 12 + (month ?? 1) - 1
    return DaySpan(CalendarDay(number: starts[first]), CalendarDay(number: starts[first + (month == nil ? 12 : 1)]))
  }

  /// The day `day` of `month`; nil where the month has no such day.
  func day(year: Int, month: Int, day: Int) -> CalendarDay? {
    guard let span = span(year: year, month: month), day >= 1, day <= span.count else { return nil }
    return span.from.adding(days: day - 1)
  }

  /// Year, month and day of `day`; nil outside the table.
  func components(of day: CalendarDay) -> (year: Int, month: Int, day: Int)? {
    guard day.number >= starts[0], day.number < starts[starts.count - 1] else { return nil }
    var low = 0
    var high = starts.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= day.number { low = middle } else { high = middle }
    }
    return (1300 + low / 12, low % 12 + 1, day.number - starts[low] + 1)
  }
}

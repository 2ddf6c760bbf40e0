import NewsLexicons

/// A row of `zones.tsv`: the offset of a place, with its rule of summer time.
struct Zone: Sendable {
  enum Summer: String, Sendable { case none = "", eu, us, egypt, levant, iran }

  /// «+03:00», «Z», or «local» where the article gives none.
  let standard: String
  let summer: Summer

  init(_ row: LexiconFile.Row) {
    standard = row["offset"]
    summer = Summer(rawValue: row["dst"]) ?? .none
  }

  /// The offset as ISO 8601 writes it on `day`; empty for local time.
  func offset(on day: CalendarDay?) -> String {
    guard standard != "local" else { return "" }
    guard let day, summer.holds(on: day), let minutes = Self.minutes(standard) else { return standard }
    return Self.iso(minutes + 60)
  }

  private static func minutes(_ offset: String) -> Int? {
    let digits = offset.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0 - 0x30) }
    guard digits.count == 4 else { return nil }
    let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[2] * 10 + digits[3]
    return offset.hasPrefix("-") ? -minutes : minutes
  }

  private static func iso(_ minutes: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(minutes < 0 ? "-" : "+")\(two(abs(minutes) / 60)):\(two(abs(minutes) % 60))"
  }
}

extension Zone.Summer {
  /// Whether clocks are an hour ahead on `day`. Rules as in the tz database; `levant` is Jordan's and Syria's until 2022.
  func holds(on day: CalendarDay) -> Bool {
    let year = day.year
    func last(_ weekday: Int, of month: Int) -> CalendarDay {
      let end = CalendarDay.first(of: month, year).adding(months: 1).adding(days: -1)
      return end.adding(days: -((end.weekday - weekday + 7) % 7))
    }
    func nth(_ count: Int, _ weekday: Int, of month: Int) -> CalendarDay {
      let first = CalendarDay.first(of: month, year)
      return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1))
    }
    switch self {
    case .none: return false
    case .eu: return day >= last(7, of: 3) && day < last(7, of: 10)
    case .us: return day >= nth(2, 7, of: 3) && day < nth(1, 7, of: 11)
    case .egypt: return year >= 2023 && day >= last(5, of: 4) && day < last(4, of: 10).adding(days: 1)
    case .levant: return year > 2022 || day >= last(5, of: 3) && (year == 2022 || day < last(5, of: 10))
    case .iran:
      guard year <= 2022, let from = CalendarDay(year: year, month: 3, day: 22) else { return false }
      return day >= from && day < from.adding(days: 184)
    }
  }
}

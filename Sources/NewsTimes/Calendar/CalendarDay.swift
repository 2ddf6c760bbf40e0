/// A day of the proleptic Gregorian calendar. No clock, no zone, no Foundation.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Days since 1970-01-01.
  public let number: Int

  /// The day `number` days after 1970-01-01.
  public init(number: Int) { self.number = number }

  /// The given day, or nil where the month has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Self.length(ofMonth: month, in: year) else { return nil }
    self.init(number: Self.number(year, month, day))
  }

  /// Reads an ISO 8601 date or date-time: the day it writes, whatever its zone. Behind ten letters of a date may stand a
  /// time («T», or a blank as some feeds have it), but no other letters.
  public init?(iso: String) {
    let text = iso.utf8.span
    guard text.count >= 10, text.count == 10 || text[10] == 0x54 || text[10] == 0x74 || text[10] == 0x20,
      text[4] == 0x2D, text[7] == 0x2D
    else { return nil }
    func digits(_ range: Range<Int>) -> Int? {
      var value = 0
      for place in range {
        guard (0x30...0x39).contains(text[place]) else { return nil }
        value = value * 10 + Int(text[place] - 0x30)
      }
      return value
    }
    guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month and day. (Howard Hinnant, "chrono-compatible low-level date algorithms", public domain.)
  public var components: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// ISO weekday: Monday is 1, Sunday is 7.
  public var weekday: Int { ((number + 3) % 7 + 7) % 7 + 1 }

  /// «2021-07-27»
  public var iso: String {
    let (year, month, day) = components
    guard (0...9999).contains(year) else {
      return "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))"
    }
    // Days are written by the dozen for each article, and joining three padded numbers takes ten times as long.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      var rest = (year * 100 + month) * 100 + day
      for place in (0..<10).reversed() {
        let isDash = place == 4 || place == 7
        bytes[place] = isDash ? 0x2D : UInt8(0x30 + rest % 10)
        if !isDash { rest /= 10 }
      }
      return 10
    }
  }

  /// The day `days` later.
  public func adding(days: Int) -> CalendarDay { CalendarDay(number: number + days) }

  /// The same day of the month `months` later, or that month's last day.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let last = Self.length(ofMonth: newMonth, in: newYear)
    return CalendarDay(number: Self.number(newYear, newMonth, min(day, last)))
  }

  /// Earlier days are less.
  public static func < (a: CalendarDay, b: CalendarDay) -> Bool { a.number < b.number }

  /// The days of `month` in `year`.
  public static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func padded(_ value: Int, _ width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}

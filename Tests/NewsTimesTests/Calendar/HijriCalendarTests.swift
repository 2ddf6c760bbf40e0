import Foundation
import Testing

@testable import NewsTimes

@Suite struct HijriCalendarTests {
  private let hijri = HijriCalendar()

  /// Every month of the table, against Foundation's own Umm al-Qura calendar.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .islamicUmmAlQura)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in HijriCalendar.years {
      for month in 1...12 {
        let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: 1)))
        let number = Int((date.timeIntervalSince1970 / 86_400).rounded())
        #expect(hijri.span(year: year, month: month)?.from.number == number, "\(year)-\(month)")
      }
    }
  }

  @Test func roundTrip() throws {
    for number in stride(from: -31_826, to: 74_839, by: 1) {
      let parts = try #require(hijri.components(of: CalendarDay(number: number)))
      #expect(hijri.day(year: parts.year, month: parts.month, day: parts.day)?.number == number)
    }
  }

  @Test func outsideTheTable() {
    #expect(hijri.span(year: 1299, month: 1) == nil)
    #expect(hijri.day(year: 1443, month: 2, day: 31) == nil)
    #expect(hijri.components(of: CalendarDay(number: -40_000)) == nil)
  }
}

@Suite struct SolarHijriTests {
  @Test(arguments: [
    (1388, 3, 22, "2009-06-12"), (1357, 11, 22, "1979-02-11"), (1399, 1, 1, "2020-03-20"), (1399, 12, 30, "2021-03-20"),
    (1400, 1, 1, "2021-03-21"), (1404, 1, 1, "2025-03-21"),
  ])
  func days(year: Int, month: Int, day: Int, expected: String) {
    #expect(SolarHijri.day(year: year, month: month, day: day)?.iso == expected)
  }

  /// Against Foundation's Persian calendar, a lifetime around today.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .persian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for year in 1330...1420 {
      for month in 1...12 {
        let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: 1)))
        let number = Int((date.timeIntervalSince1970 / 86_400).rounded())
        #expect(SolarHijri.span(year: year, month: month)?.from.number == number, "\(year)-\(month)")
      }
    }
  }
}

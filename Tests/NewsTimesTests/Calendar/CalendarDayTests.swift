import Foundation
import Testing

@testable import NewsTimes

@Suite struct CalendarDayTests {
  /// Two centuries, day by day, against Foundation's Gregorian calendar.
  @Test func agreesWithFoundation() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    for number in stride(from: -25_567, through: 47_846, by: 7) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: date)
      let day = CalendarDay(number: number)
      #expect(day.components.year == parts.year && day.components.month == parts.month)
      #expect(day.components.day == parts.day && day.weekday % 7 + 1 == parts.weekday)
    }
  }

  /// Number → ISO text → number, over every day of four centuries.
  @Test func roundTrip() {
    for number in -146_097...146_097 where number % 11 == 0 {
      #expect(CalendarDay(iso: CalendarDay(number: number).iso)?.number == number)
    }
  }

  @Test(arguments: [
    "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-10", "2021-04-31", "2021-7-27", "2021-07-271", "27-07-2021", "",
    "2021/07/27",
    "٢٠٢١-٠٧-٢٧",
  ])
  func noDay(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test(arguments: [
    ("2021-07-27T18:00:00+03:00", "2021-07-27"), ("2024-02-29", "2024-02-29"), ("0001-01-01", "0001-01-01"),
  ])
  func firstTenLetters(text: String, expected: String) { #expect(CalendarDay(iso: text)?.iso == expected) }

  /// The last day of a shorter month stands for days it does not have.
  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2020-01-31", 1, "2020-02-29"), ("2021-03-31", -1, "2021-02-28"),
    ("2021-01-15", -13, "2019-12-15"), ("2021-12-31", 12, "2022-12-31"), ("0001-01-31", -1, "0000-12-31"),
  ])
  func addingMonths(day: String, months: Int, expected: String) throws {
    #expect(try #require(CalendarDay(iso: day)).adding(months: months).iso == expected)
  }

  @Test func order() throws {
    let first = try #require(CalendarDay(iso: "2021-07-27"))
    #expect(first < first.adding(days: 1) && !(first < first) && first.adding(days: -1) < first)
  }
}

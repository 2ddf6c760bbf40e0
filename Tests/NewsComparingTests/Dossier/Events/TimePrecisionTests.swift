import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct TimePrecisionTests {
  @Test(arguments: [
    ("2024-03-18", "2024-03-19", "day", 1), ("2024-03-18", "2024-03-25", "week", 7),
    ("2024-03-01", "2024-04-01", "month", 31), ("2024-03-18", "2024-04-18", "interval", 31),
    ("2024-04-01", "2024-07-01", "quarter", 91), ("2024-12-01", "2025-03-01", "season", 90),
    ("2024-07-01", "2025-01-01", "half", 184), ("2024-01-01", "2025-01-01", "year", 366),
    ("2024-03-01", "2025-03-01", "interval", 365), ("2020-01-01", "2030-01-01", "decade", 3653),
    ("2024-03-18", "2024-03-21", "interval", 3), ("2024-03-18T17:00", "2024-03-18T17:01", "time", 0),
    ("2024-03-18T18:00", "2024-03-19T06:00", "time", 1), ("2024-03-18T18:00", "2024-03-21T06:00", "interval", 3),
  ])
  func theLengthNamesThePrecision(from: String, to: String, word: String, days: Int) {
    let interval = Interval(from: from, to: to)
    #expect(TimePrecision.word(for: interval) == word)
    #expect(TimePrecision.days(of: interval) == days)
  }

  /// «نهاية العام» is written as a year and means its last day.
  @Test func theValueAsWrittenDoesNotCount() throws {
    let reading = HandReading("a", "2024-03-18", "تنتهي المهلة نهاية العام.") {
      $0.time("نهاية العام", "2024", "2024-12-31", "2025-01-01")
    }
    let dating = try #require(TimelineEntry.Dating(reading.reading.times[0], in: "a"))
    #expect(dating.precision == "day")
  }
}

import NewsRecords
import Testing

@testable import NewsTimes

@Suite struct DaySpanTests {
  @Test func monthsAndYears() {
    #expect(DaySpan(year: 2024, month: 2).interval.from == "2024-02-01")
    #expect(DaySpan(year: 2024, month: 2).interval.to == "2024-03-01")
    #expect(DaySpan(year: 2024, month: 2).count == 29)
    #expect(DaySpan(year: 2023, month: 12).last.iso == "2023-12-31")
    #expect(DaySpan(year: 2023).count == 365)
    #expect(DaySpan(years: 1990..<2000).count == 3652)
  }

  /// The end is not in the span.
  @Test func halfOpen() throws {
    let span = DaySpan(year: 2021, month: 7)
    #expect(span.contains(try #require(CalendarDay(iso: "2021-07-01"))))
    #expect(span.contains(try #require(CalendarDay(iso: "2021-07-31"))))
    #expect(!span.contains(try #require(CalendarDay(iso: "2021-08-01"))))
    #expect(DaySpan(span.from).count == 1)
  }

  @Test func labels() {
    #expect(CalendarDay.iso(year: 987) == "0987")
    #expect(CalendarDay.iso(year: 2021, month: 3) == "2021-03")
  }
}

import Testing

@testable import NewsTimes

@Suite struct WeeksTests {
  @Test(arguments: [
    ("2021-07-27", 1, "2021-07-26", "2021-W30"), ("2021-07-25", 6, "2021-07-24", "2021-W30"),
    ("2021-07-25", 7, "2021-07-25", "2021-W30"),
    ("2021-07-25", 1, "2021-07-19", "2021-W29"), ("2021-01-01", 1, "2020-12-28", "2020-W53"),
    ("2018-12-31", 1, "2018-12-31", "2019-W01"),
  ])
  func weeks(day: String, firstDay: Int, from: String, label: String) throws {
    let span = Weeks(firstDay: firstDay).span(holding: try #require(CalendarDay(iso: day)))
    #expect(span.from.iso == from)
    #expect(span.count == 7)
    #expect(Weeks.label(ofWeekFrom: span.from) == label)
  }
}

@Suite struct EasterTests {
  @Test(arguments: [
    (2019, "2019-04-21"), (2021, "2021-04-04"), (2024, "2024-03-31"), (2000, "2000-04-23"), (2038, "2038-04-25"),
  ])
  func sundays(year: Int, expected: String) { #expect(Easter.sunday(year).iso == expected) }
}

@Suite struct CalendarDayTests {
  @Test func everyDayOfTwoCenturies() {
    var day = CalendarDay.first(of: 1, 1900)
    while day.year <= 2100 {
      let (year, month, number) = day.components
      #expect(CalendarDay(year: year, month: month, day: number) == day)
      #expect(CalendarDay(iso: day.iso) == day)
      day = day.adding(days: 1)
    }
  }

  @Test(arguments: [
    ("2021-01-31", 1, "2021-02-28"), ("2020-03-31", -1, "2020-02-29"), ("2021-07-27", -12, "2020-07-27"),
    ("2021-07-27", 18, "2023-01-27"),
  ])
  func months(day: String, months: Int, expected: String) {
    #expect(CalendarDay(iso: day)?.adding(months: months).iso == expected)
  }

  @Test(arguments: ["2021-02-29", "2021-13-01", "2021-00-10", "2021-7-27", "", "not a date"])
  func noDay(text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func candidates() throws {
    let reference = try #require(CalendarDay(iso: "2021-07-27"))
    let june = Candidates(around: 2021, reference: reference) { DaySpan(year: $0, month: 6) }
    #expect(
      june.past?.from.iso == "2021-06-01" && june.next?.from.iso == "2022-06-01"
        && june.nearest?.from.iso == "2021-06-01")
    let july = Candidates(around: 2021, reference: reference) { DaySpan(year: $0, month: 7) }
    #expect(
      july.past?.from.iso == "2020-07-01" && july.begun?.from.iso == "2021-07-01"
        && july.coming?.from.iso == "2021-07-01")
  }
}

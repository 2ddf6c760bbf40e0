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

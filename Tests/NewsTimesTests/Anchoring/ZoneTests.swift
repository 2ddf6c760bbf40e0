import NewsLexicons
import Testing

@testable import NewsTimes

@Suite struct ZoneTests {
  @Test(arguments: [
    (Zone.Summer.eu, "2021-07-27", true), (.eu, "2021-03-27", false), (.eu, "2021-03-28", true),
    (.eu, "2021-10-31", false),
    (.us, "2021-03-14", true), (.us, "2021-11-07", false), (.egypt, "2021-07-27", false), (.egypt, "2024-07-01", true),
    (.iran, "2021-07-27", true), (.iran, "2023-07-27", false), (.levant, "2024-01-01", true),
    (.levant, "2021-01-01", false), (.none, "2021-07-27", false),
  ])
  func summer(rule: Zone.Summer, day: String, expected: Bool) throws {
    #expect(rule.holds(on: try #require(CalendarDay(iso: day))) == expected)
  }

  @Test(arguments: [
    ("-05:00", "us", "2021-07-27", "-04:00"), ("+03:30", "iran", "2021-01-27", "+03:30"),
    ("local", "", "2021-07-27", ""), ("Z", "", "2021-07-27", "Z"),
  ])
  func offsets(offset: String, dst: String, day: String, expected: String) throws {
    let file = try LexiconFile(name: "test", text: "form\toffset\tdst\nx\t\(offset)\t\(dst)")
    #expect(Zone(file.rows[0]).offset(on: CalendarDay(iso: day)) == expected)
  }
}

import Testing

@testable import NewsTimes

/// Which year's day is meant, seen from Tuesday, 27 July 2021.
@Suite struct CandidatesTests {
  private func candidates(_ month: Int, _ day: Int) throws -> Candidates {
    let reference = try #require(CalendarDay(iso: tuesday))
    return Candidates(around: 2021, reference: reference) { year in
      CalendarDay(year: year, month: month, day: day).map { DaySpan($0) }
    }
  }

  @Test func before() throws {
    let april = try candidates(4, 10)
    #expect(april.past?.from.iso == "2021-04-10" && april.begun?.from.iso == "2021-04-10")
    #expect(april.next?.from.iso == "2022-04-10" && april.coming?.from.iso == "2022-04-10")
    #expect(april.nearest?.from.iso == "2021-04-10")
  }

  @Test func after() throws {
    let october = try candidates(10, 10)
    #expect(october.past?.from.iso == "2020-10-10")
    #expect(october.coming?.from.iso == "2021-10-10" && october.nearest?.from.iso == "2021-10-10")
  }

  /// The day itself has begun and is not over: neither past nor next.
  @Test func theSameDay() throws {
    let today = try candidates(7, 27)
    #expect(today.begun?.from.iso == tuesday && today.coming?.from.iso == tuesday)
    #expect(today.past?.from.iso == "2020-07-27" && today.next?.from.iso == "2022-07-27")
  }

  /// 29 February exists in one year of four: the candidates leave the others out.
  @Test func leapDay() throws {
    let leap = try candidates(2, 29)
    #expect(leap.spans.map(\.from.iso) == ["2020-02-29"])
    #expect(leap.next == nil && leap.past?.from.iso == "2020-02-29")
  }

  /// Half a year away on both sides, the past wins.
  @Test func tie() {
    let reference = CalendarDay(number: 0)
    let both = Candidates(around: 0, reference: reference) {
      DaySpan(CalendarDay(number: $0 == 0 ? -10 : $0 == 1 ? 10 : 999))
    }
    #expect(both.nearest?.from.number == -10)
  }
}

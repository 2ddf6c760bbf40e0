import NewsRecords
import NewsTimes
import Testing

@testable import NewsTelling

@Suite struct TimelineScaleTests {
  @Test func timeRunsWithTheLanguage() throws {
    let entries = [entry("2024-03-18", "2024-03-19"), entry("2024-05-01", "2024-06-01")]
    let arabic = try #require(TimelineScale(entries, language: .arabic))
    let english = try #require(TimelineScale(entries, language: .english))
    #expect(arabic.x(arabic.placed[0].from) > arabic.x(arabic.placed[1].from))
    #expect(english.x(english.placed[0].from) < english.x(english.placed[1].from))
    #expect(arabic.ticks.map(\.iso) == ["2024-03-01", "2024-04-01", "2024-05-01"])
  }

  @Test func farYearsStandInTheListOnly() throws {
    let entries = [
      entry("1948-05-15", "1948-05-16"), entry("2024-03-18", "2024-03-19"), entry("2024-04-01", "2024-04-02"),
    ]
    let scale = try #require(TimelineScale(entries, language: .arabic))
    #expect(scale.placed.map(\.number) == [2, 3])
  }

  @Test func tooLittleToDraw() {
    #expect(TimelineScale([entry("2024-03-18", "2024-03-19")], language: .arabic) == nil)
    #expect(TimelineScale([], language: .arabic) == nil)
  }

  private func entry(_ from: String, _ to: String) -> TimelineEntry {
    TimelineEntry(
      id: "tl", story: "s1", interval: Interval(from: from, to: to), precision: "day", event: nil, evidence: [])
  }
}

import Testing

@testable import NewsReading

@Suite struct ScheduledScannerTests {
  private func things(_ source: String) -> [String] {
    let fixture = ActFixture(source)
    return PledgeLexicon().scheduled.hits(in: fixture.text, times: fixture.times).map {
      fixture.string($0.head..<$0.end)
    }
  }

  @Test(arguments: [
    ("تحدث عن المؤتمر المقرر عقده في 20 آذار.", "المؤتمر المقرر عقده في 20 آذار"),
    ("تحدث عن انتخابات البلدية، المقررة في 20 آذار.", "انتخابات البلدية، المقررة في 20 آذار"),
    ("استعدادا لانتخابات البلدية المقررة في 20 آذار.", "لانتخابات البلدية المقررة في 20 آذار"),
  ])
  func setForADay(source: String, thing: String) { #expect(things(source) == [thing]) }

  @Test(arguments: ["تحدث عن المؤتمر المقرر عقده قريبا من المرفأ.", "المؤتمر في 20 آذار."])
  func withoutADayOrTheAdjectiveNone(source: String) { #expect(things(source) == []) }
}

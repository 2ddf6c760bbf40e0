import ArabicText
import NewsRecords
import Testing

@testable import NewsTimes

/// What a reader is told where the words of a time do not agree, and silence where they do.
@Suite struct ContradictionsTests {
  private func codes(_ text: String) -> [String] {
    reader.read(TokenizedText(text), published: CalendarDay(iso: tuesday)).diagnostics.map(\.code)
  }

  @Test(arguments: [
    ("وصل الأحد 13 آب 2021", "weekday-disagrees"), ("وصل في حزيران (مايو) الماضي", "months-disagree"),
    ("وصل أمس السبت", "written-another-day"),
  ])
  func said(text: String, code: String) { #expect(codes(text) == [code]) }

  @Test(arguments: ["وصل الجمعة 13 آب 2021", "وصل في حزيران (يونيو) الماضي", "وصل أمس الاثنين", "وصل في حزيران"])
  func silent(text: String) { #expect(codes(text).isEmpty) }

  /// The place of the diagnostic is the time it is about.
  @Test func place() {
    let text = "وصل الوفد الأحد 13 آب 2021 إلى الميناء"
    let reading = reader.read(TokenizedText(text), published: CalendarDay(iso: tuesday))
    #expect(reading.diagnostics.map { $0.range?.text } == ["الأحد 13 آب 2021"])
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// Words that somebody else brought, and words that stand in a paper.
@Suite struct RelayFrameTests {
  private func first(_ text: String) -> Quotation? { Said.quotations(text).first }

  @Test func thePaperMayOpenTheSentence() {
    #expect(Said.lines("الصحيفة نقلت أن الجسر مغلق.") == ["نقلت | الصحيفة | الجسر مغلق"])
  }

  @Test(arguments: [
    "نقلت وكالة الأنباء عن وزير النقل سليم حداد قوله إن الجسر مغلق.",
    "نقلت وكالة الأنباء عن وزير النقل سليم حداد أن الجسر مغلق.",
    "ونقلت سي.إن.إن عن وزير النقل سليم حداد قوله إن الجسر مغلق.",
  ])
  func whoIsQuotedSpeaks(text: String) {
    #expect(first(text)?.rule == "relay-frame")
    #expect(first(text)?.speaker?.name == "سليم حداد")
    #expect(first(text)?.content.map(\.text) == ["الجسر مغلق"])
  }

  @Test func anOutletThatQuotesNobodySpeaksItself() {
    #expect(first("ونقلت صحيفة المرسى أن الجسر مغلق.")?.source?.text == "صحيفة المرسى")
  }

  @Test(arguments: [
    ("وجاء في بيان الوزارة أن الجسر مغلق.", "الجسر مغلق"),
    ("وجاء في ملخص التقرير أن الجسر مغلق.", "الجسر مغلق"),
    ("وأصدرت الوزارة بيانا جاء فيه: \"الجسر مغلق حتى نهاية العام\".", "\"الجسر مغلق حتى نهاية العام\""),
  ])
  func papers(text: String, content: String) {
    #expect(first(text)?.rule == "document-frame")
    #expect(first(text)?.content.map(\.text) == [content])
  }

  @Test(arguments: ["نقلت الشاحنة البضائع عن الطريق.", "جاء في الصباح أن أشرقت الشمس."])
  func journeysAreNone(text: String) { #expect(Said.lines(text).isEmpty) }
}

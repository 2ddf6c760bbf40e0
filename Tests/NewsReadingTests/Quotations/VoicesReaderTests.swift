import NewsRecords
import Testing

@testable import NewsReading

@Suite struct VoicesReaderTests {
  private static let voices = """
    "كنت أعمل في المصنع منذ عشر سنوات ولم أر يوما مثل ذلك اليوم الطويل".
    "ذهبت إلى المدير لكي أشتكي من الضجيج الذي لا يتوقف طوال الليل".
    """

  @Test func paragraphsInMarksBehindTheirAnnouncement() {
    let found = Said.quotations("وتروي عاملتان هنا تجاربهما، وذلك في شهادات للجنة المدينة.\n" + Self.voices)
    #expect(found.map(\.rule).suffix(2) == ["speech-announced", "speech-announced"])
    #expect(found.suffix(2).allSatisfy { $0.speaker == nil && $0.source == nil })
  }

  @Test func theyStillCountAsUnattributed() {
    let found = Said.diagnostics("وهذه شهادات من المصنع.\n" + Self.voices)
    #expect(found.count == 2)
  }

  @Test func withoutAnnouncementNobodySpeaks() {
    #expect(Said.quotations("وصل القطار إلى المدينة.\n" + Self.voices).isEmpty)
  }

  @Test func speechMayGoOnInTheNextParagraph() {
    let text = "وقالت النقابة: \"عمل الجميع في المصنع سنوات طويلة من دون أن يشتكي أحد منهم\".\n" + Self.voices
    #expect(Said.quotations(text).map(\.rule) == ["verb-colon", "speech-announced", "speech-announced"])
  }

  @Test func aHeadingInMarksIsNoTestimony() {
    #expect(Said.quotations("وهذه شهادات من المصنع.\n\"أيام في المصنع\"\n").isEmpty)
  }
}

import NewsRecords
import Testing

@testable import NewsReading

@Suite struct HeadlineReaderTests {
  private static let body = "\n\nقال وزير النقل سليم حداد إن الجسر سيفتح غدا."

  private func headline(_ text: String) -> Quotation? {
    Said.quotations(text + Self.body).first { $0.rule == "name-colon" }
  }

  @Test(arguments: [
    "سليم حداد: الجسر سيفتح غدا", "وزير النقل سليم حداد: الجسر سيفتح غدا", "سليم حداد في أول تصريح: الجسر سيفتح غدا",
    "سليم حداد: الجسر سيفتح غدا (أ ب)",
  ])
  func nameAndColon(text: String) {
    #expect(headline(text)?.content.map(\.text) == ["الجسر سيفتح غدا"])
    #expect(headline(text)?.speaker?.name == "سليم حداد")
  }

  @Test(arguments: [
    ("وزير النقل: الجسر سيفتح غدا", "وزير النقل"), ("مسؤول محلي: الجسر سيفتح غدا", "مسؤول محلي"),
    ("«البلدية»: الجسر سيفتح غدا", "«البلدية»"),
  ])
  func anOfficeIsEnough(text: String, source: String) {
    #expect(headline(text)?.content.map(\.text) == ["الجسر سيفتح غدا"])
    #expect(headline(text)?.source?.text == source)
  }

  @Test(arguments: ["الجسر: صور من الافتتاح", "سليم حداد يؤكد: الجسر سيفتح غدا", "سليم حداد:"])
  func topicsAndVerbsAreNoHeadlineSpeech(text: String) { #expect(headline(text) == nil) }
}

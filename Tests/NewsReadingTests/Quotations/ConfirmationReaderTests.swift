import NewsRecords
import Testing

@testable import NewsReading

@Suite struct ConfirmationReaderTests {
  @Test(arguments: [
    ("أعلنت البلدية أن الجسر مغلق، وهو ما أكدته وسائل إعلام محلية.", "أكدته | وسائل إعلام محلية | الجسر مغلق"),
    (
      "أعلنت البلدية أن الجسر مغلق، وهو ما أكده لاحقا وزير النقل سليم حداد.",
      "أكده | وزير النقل سليم حداد | الجسر مغلق"
    ),
    ("أعلنت البلدية أن الجسر مغلق، الأمر الذي تنفيه وزارة النقل.", "تنفيه | وزارة النقل | الجسر مغلق"),
  ])
  func aSecondSource(text: String, expected: String) {
    #expect(Said.lines(text).last == expected)
    #expect(Said.quotations(text).last?.rule == "verb-confirms")
  }

  @Test(arguments: [
    "أعلنت البلدية أن الجسر مغلق، وفق ما ذكرته وكالة الميناء المحلية.",
    "أعلنت البلدية أن الجسر مغلق، وهو ما أثار غضب السكان.",
  ])
  func theWayAndTheNarratorAreNone(text: String) { #expect(Said.quotations(text).count == 1) }
}

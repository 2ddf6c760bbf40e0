import NewsRecords
import Testing

@testable import NewsReading

/// What is expected: arranged, or only foreseen.
@Suite struct PledgeSceneExpectationsTests {
  @Test(arguments: [
    "من المتوقع أن تزور وزيرة الصحة ريم صباغ الجزيرة.", "ويتوقع أن تزور الوزيرة ريم صباغ الجزيرة الخميس المقبل.",
    "من المتوقع أن يصل الوفد الخميس المقبل.",
    "من المتوقع فتح الجسر الأسبوع المقبل.",
  ])
  func arranged(text: String) { #expect(Pledged.kinds(text) == [.schedule]) }

  @Test(arguments: [
    "من المتوقع أن ترتفع الأسعار الأسبوع المقبل.", "من المتوقع أن يؤدي النقص إلى غلاء الخبز.",
    "يتوقع أن ترتفع الأسعار غدا.", "من المتوقع أن يشهد السوق ركودا.", "من المتوقع تحسن الطقس غدا.",
    "من المتوقع أن يفتح الطريق.",
  ])
  func foreseen(text: String) { #expect(Pledged.lines(text) == []) }
}

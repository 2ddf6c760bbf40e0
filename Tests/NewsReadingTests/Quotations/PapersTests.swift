import NewsRecords
import Testing

@testable import NewsReading

/// «البيان» speaks for whoever issued it, where the article says who.
@Suite struct PapersTests {
  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test(arguments: [
    ("أصدرت وزارة النقل أمس بيانا بشأن الجسر. وقال البيان إن الجسر مغلق.", "وزارة النقل"),
    ("نشر مجلس المدينة بيانا. وقال البيان إن الجسر مغلق.", "مجلس المدينة"),
    ("أغلق الجسر بحسب بيان صادر عن مجلس المدينة.", "مجلس المدينة"),
    ("أغلق الجسر بحسب بيان لوزارة النقل.", "وزارة النقل"),
    ("أغلق الجسر بحسب تقرير سنوي صادر عن بنك المدينة.\nوأكد التقرير أن الطريق مفتوح.", "بنك المدينة"),
    ("أصدر اتحاد الكرة، أمس، بيانا عن الحفل، حيث أكد فيه أن اللاعبين غادروا.", "اتحاد الكرة"),
    ("نشر أمس تقرير أعدته وزارة النقل. وقال التقرير إن الجسر مغلق.", "وزارة النقل"),
    ("أغلق الجسر بحسب بيان صادر عن مجلس المدينة.\nوأكد البيان أن الطريق مفتوح.", "مجلس المدينة"),
  ])
  func whoIssuedItSpeaks(text: String, expected: String) { #expect(last(text) == expected) }

  /// A paper of nobody's names nobody, nor does one that was issued about somebody.
  @Test(arguments: [
    "وصل المدير سليم حداد أمس. وقال البيان إن الجسر مغلق.", "كتب زائر بيانا عن الوزارة. وقال البيان إن الجسر مغلق.",
  ])
  func papersOfNobody(text: String) { #expect(last(text) == nil) }
}

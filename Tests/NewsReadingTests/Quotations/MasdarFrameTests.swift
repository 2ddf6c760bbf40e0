import NewsRecords
import Testing

@testable import NewsReading

@Suite struct MasdarFrameTests {
  private func first(_ text: String) -> Quotation? { Said.quotations(text).first { $0.rule.hasPrefix("noun") } }

  @Test(arguments: [
    ("جاء ذلك بعد تهديد وزير النقل سليم حداد بإغلاق الجسر.", "noun-source", "بإغلاق الجسر"),
    ("وصل الدعم بعد تعهد فرنسي بتمويل المشروع، ثم توقف.", "noun-adjective", "بتمويل المشروع"),
    ("وتم خلال اللقاء التأكيد على أهمية الحوار.", "noun-impersonal", "أهمية الحوار"),
  ])
  func nounsOfSaying(text: String, rule: String, content: String) {
    #expect(first(text)?.rule == rule)
    #expect(first(text)?.content.map(\.text) == [content])
  }

  @Test(arguments: [
    "لم يتم الكشف عن نتيجة الاختبار.", "الإعلان عن الفائزين غدا.", "وصلت دعوة إلى الحفل.",
  ])
  func deniedOrAloneTheyReportNothing(text: String) { #expect(first(text) == nil) }
}

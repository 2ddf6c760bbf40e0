import NewsRecords
import Testing

@testable import NewsReading

/// Who asks in a demand, and to whom it is pledged. Without grounds nobody.
@Suite struct PromisorFinderDemandsTests {
  private func promisees(_ text: String) -> [String?] { Pledged.pledges(text).map(\.promisee) }

  @Test(arguments: [
    ("طالبت نقابة البحارة وزارة النقل بفتح المرفأ.", "نقابة البحارة"),
    ("قال وزير النقل سليم حداد: \"نحث شركة النخيل على خفض الأسعار\".", "سليم حداد"),
    ("دعا وزير النقل سليم حداد شركة النخيل إلى خفض الأسعار.", "سليم حداد"),
  ])
  func whoAsks(text: String, name: String) { #expect(promisees(text) == [name]) }

  @Test(arguments: [
    ("هددت نقابة البحارة وزارة النقل بإغلاق المرفأ.", "وزارة النقل"), ("تعهدت شركة النخيل بتعبيد الطريق.", nil),
    ("اتفق سليم حداد ونادر سعيد على خفض الرسوم.", nil),
  ])
  func toWhom(text: String, name: String?) { #expect(promisees(text) == [name]) }
}

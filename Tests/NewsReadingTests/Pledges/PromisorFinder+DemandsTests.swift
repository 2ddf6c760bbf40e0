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

  @Test(arguments: [
    ("طلبت نقابة البحارة أن تنسحب شركة النخيل من الوادي.", "شركة النخيل"),
    ("قال سليم حداد إنه يجب أن تعود وزارة النقل إلى المحادثات.", "وزارة النقل"),
    ("ودعت حزب الوادي إلى ترك السلاح.", "حزب الوادي"),
    ("ضغطت نقابة البحارة على وزارة النقل لفتح المرفأ.", "وزارة النقل"),
    ("أهابت البلدية بجميع السكان ترشيد المياه.", "جميع السكان"),
    ("شدد نادر سعيد على ضرورة قيام وزارة النقل بفتح المرفأ.", "وزارة النقل"),
    ("أمر المحافظ سليم حداد بإغلاق السوق.", "سليم حداد"),
    ("أوعز الوزير إلى وزارة النقل بتعبيد الطريق.", "وزارة النقل"),
    ("قال سليم حداد إن سكان الجزيرة مطالبون بدفع الرسوم.", "سكان الجزيرة"),
  ])
  func whoIsToAct(text: String, name: String) { #expect(Pledged.promisors(text) == [name]) }
}

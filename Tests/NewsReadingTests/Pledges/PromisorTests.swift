import NewsRecords
import Testing

@testable import NewsReading

/// Who is to act: beside the verb, by the speaker, by the asked. Without grounds nobody.
@Suite struct PromisorTests {
  @Test(arguments: [
    ("تعهد وزير النقل سليم حداد بفتح الجسر.", "سليم حداد"),
    ("قال وزير النقل سليم حداد: \"سنفتح الجسر أمام الشاحنات\".", "سليم حداد"),
    ("قال وزير النقل سليم حداد إنه سيفتح الجسر.", "سليم حداد"),
    ("أعلن وزير النقل سليم حداد خطة الصيف، متعهدا بفتح الجسر.", "سليم حداد"),
    ("قال وزير النقل سليم حداد إن الرد سيكون قاسيا.", "سليم حداد"),
    ("قال وزير النقل سليم حداد إن شركات الملاحة ستخفض أسعارها.", "شركات الملاحة"),
    ("قالت وزيرة الصحة ريم صباغ إن فرنسا سترسل الدواء.", "فرنسا"),
    ("جاء تعهد فرنسي بإرسال الدواء بعد لقاء في فرنسا.", "فرنسا"),
    ("قال سليم حداد إن القوات الفرنسية ستغادر الجزيرة، وشكر فرنسا.", "فرنسا"),
    ("أعرب وزير النقل سليم حداد عن استعداده لفتح الجسر.", "سليم حداد"),
    ("أكد وزير النقل سليم حداد استعداد شركة النخيل لفتح الجسر.", "شركة النخيل"),
    ("أعلن وزير النقل سليم حداد انسحاب بلاده من الاتحاد.", "سليم حداد"),
  ])
  func promisors(text: String, name: String) {
    #expect(
      Pledged.promisors(text).last == name, "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }

  @Test(arguments: [
    ("طالبت نقابة البحارة وزارة النقل بفتح المرفأ.", "وزارة النقل"),
    ("دعا وزير النقل سليم حداد شركة النخيل إلى خفض الأسعار.", "شركة النخيل"),
    ("دعا وزير النقل سليم حداد إلى خفض الأسعار.", nil),
    ("قال سليم حداد: \"نحث شركة النخيل على خفض الأسعار\".", "شركة النخيل"),
  ])
  func aDemandBindsTheAsked(text: String, name: String?) { #expect(Pledged.promisors(text) == [name]) }

  @Test func anAgreementBindsBothSides() {
    #expect(Pledged.promisors("اتفق سليم حداد ونادر سعيد على خفض الرسوم.") == ["سليم حداد ونادر سعيد"])
    let mutual = "التقى سليم حداد بوزير العدل نادر سعيد في المرفأ. وأكد الجانبان على توسيع التجارة."
    #expect(Pledged.promisors(mutual).last == "سليم حداد ونادر سعيد")
  }

  @Test(arguments: [
    "تعهد كيم بفتح الجسر بعد لقاء سليم حداد.", "ذكر تقرير أن العمل سيستمر.", "تقرر إغلاق الطريق.",
  ])
  func withoutGroundsNobody(text: String) { #expect(Pledged.promisors(text).allSatisfy { $0 == nil || $0 == "كيم" }) }

  @Test func theMinisterBesideTheSpeakerPromisesNothing() {
    let text = "قال وزير النقل سليم حداد وبجانبه وزير العدل نادر سعيد: \"سنفتح الجسر أمام الشاحنات\"."
    #expect(!Pledged.promisors(text).contains("نادر سعيد"))
  }
}

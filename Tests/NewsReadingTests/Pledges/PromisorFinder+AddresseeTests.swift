import NewsRecords
import Testing

@testable import NewsReading

/// Who is asked, among those named between the verb and its complement.
@Suite struct PromisorFinderAddresseeTests {
  @Test(arguments: [
    ("دعا صيادون من جنوب الجزيرة وزارة النقل أمس الثلاثاء إلى فتح المرفأ.", "وزارة النقل"),
    ("دعت نقابة البحارة الخميس القنوات المحلية إلى نشر الصور.", "القنوات المحلية"),
    ("ناشد قادة كثيرون، من فرنسا وإيطاليا، البقاء في الاتفاق.", nil),
    ("طلبت نقابة البحارة من أصحاب السفن التوقف عن العمل.", "أصحاب السفن"),
    ("طلبت فرنسا أن تخفض #إيطاليا رسومها.", "إيطاليا"),
    ("دعا سليم حداد مقاتليه إلى الانسحاب.", "مقاتليه"),
    ("دعت الوزارة الفرنسية نظيرتها الإيطالية إلى فتح المرفأ.", "نظيرتها الإيطالية"),
    ("طالب قائد الفريق السابق، سليم حداد، الفريق الجزري بـ \"تغيير خطته\".", "الفريق الجزري"),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}

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
    ("وثارت في المدينة مزاعم بأن الجسر، وهو قديم، سيغلق.", "الجسر، وهو قديم، سيغلق"),
    ("وتلقى العمال تحذيرات من أن الجسر سينهار.", "الجسر سينهار"),
    ("وارتفعت الأسعار وسط توقعات بانخفاض الصادرات.", "بانخفاض الصادرات"),
    ("جاء القرار وسط مطالبات من النقابة بإغلاق الجسر القديم.", "بإغلاق الجسر القديم"),
  ])
  func pluralsLeadToWhatWasSaid(text: String, content: String) {
    #expect(first(text)?.rule == "noun-plural")
    #expect(first(text)?.content.map(\.text) == [content])
  }

  @Test func aVerbBehindTheOwnerParts() {
    #expect(first("واحتجاجات العراق حظيت باهتمام الصحف.") == nil)
  }

  @Test(arguments: [
    ("وغادر سليم حداد القاعة بعد دعوته إلى فتح الجسر القديم.", "فتح الجسر القديم"),
    ("وأوقف المدير رغم نفيه أن الجسر مغلق.", "الجسر مغلق"),
  ])
  func ownedNouns(text: String, content: String) {
    #expect(first(text)?.rule == "noun-pronoun")
    #expect(first(text)?.content.map(\.text) == [content])
  }

  @Test func whatSomebodyMetWithIsSaidByNobody() {
    #expect(first("واجه المدير اتهامات بإغلاق الجسر.")?.rule == "noun-impersonal")
  }

  @Test(arguments: [
    "أوقف المدير بعد اتهامه بإغلاق الجسر.", "سجن المدير بعد إدانته بالغش في البناء.",
    "واجه المدير انتقادات شديدة في المدينة.",
    "والإعلان الذي تم هو إشارة إلى عمل جديد.", "دعا المدير العمال إلى حث فرنسا على العمل.",
    "لم يتم الكشف عن نتيجة الاختبار.", "الإعلان عن الفائزين غدا.", "وصلت دعوة إلى الحفل.",
  ])
  func deniedOrAloneTheyReportNothing(text: String) { #expect(first(text) == nil) }
}

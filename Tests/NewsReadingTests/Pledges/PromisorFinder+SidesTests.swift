import NewsRecords
import Testing

@testable import NewsReading

/// Both sides of what two do together.
@Suite struct PromisorFinderSidesTests {
  @Test(arguments: [
    ("وقعت وزارة النقل مع البريد الجزري اتفاقية لنقل الطرود.", "وزارة النقل والبريد الجزري"),
    ("توافقت وزارة النقل والبلدية على فتح الجسر.", "وزارة النقل والبلدية"),
    ("يقضي الاتفاق بأن تفتح فرنسا مرفأها.", "فرنسا"),
    ("من المقرر أن تبدأ المفاوضات بين فرنسا وإيطاليا غدا.", "فرنسا وإيطاليا"),
    ("وقعت شركة النخيل الجزرية، اتفاقية تقضي بفتح المصنع.", "شركة النخيل الجزرية"),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// A subject that commas or «أما» part from its verb.
@Suite struct PromisorFinderApartTests {
  @Test(arguments: [
    ("قالت الوزارة إن سليم حداد، مدير المرفأ، سيجري محادثات غدا.", "سليم حداد"),
    ("أعلن بنك النخيل أن رئيسه التنفيذي، سليم حداد، لن يحضر الحفل.", "سليم حداد"),
    ("أعلنت إدارة المرفأ الخطة، أما شركة \"النخيل\" فستعلن خطتها غدا.", "شركة النخيل"),
    ("قال سليم حداد إن الشركات، ومنها واحدة كبيرة، ستغلق مصانعها.", "الشركات"),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// Whose the noun is.
@Suite struct PromisorFinderOwnersTests {
  @Test(arguments: [
    ("قالت الوزارة إن هذه الدول \"قدمت تعهدا واضحا بفتح المرفأ\".", "هذه الدول"),
    ("قال سليم حداد إن العديد من الشركات المحلية أعلنت عن عزمها على البيع.", "العديد من الشركات المحلية"),
    ("أعلن سليم حداد عزمه تسليم المفاتيح.", "سليم حداد"),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}

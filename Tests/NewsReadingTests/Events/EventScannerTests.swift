import NewsRecords
import Testing

@testable import NewsReading

/// Words that name an event with what each needs; the same word without it is none.
@Suite struct EventScannerTests {
  @Test(arguments: [
    ("قام سليم حداد بجولة تفقدية في المرفأ.", "visit: بجولة"), ("عقدت الجولة الثانية من المحادثات.", "round: الجولة"),
    ("وقعت مجزرة في المرفأ أمس.", "attack: مجزرة"), ("أعلن وصول وفد فرنسا إلى المرفأ.", "announcement: أعلن"),
  ])
  func withItsNeed(source: String, line: String) { #expect(Happened.lines(source).contains(line)) }

  @Test(arguments: [
    "سافر من المرفأ وصولا إلى الجزيرة.", "يعمل مشروع المجازر الحديثة بكامل طاقته.",
    "عملت الشركة على التصدي للهجمات بحلول الصيف.", "شدد على ضرورة القيام بالزيارات الدورية.",
    "كانوا يستعدون لتنفيذ هجوم على الجسر.",
  ])
  func withoutItNone(source: String) { #expect(Happened.lines(source) == []) }

  @Test func aFutureIsScheduled() {
    #expect(Happened.events("ستجتمع اللجنة غدا.").map(\.rule) == [EventRule.scheduled])
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// Who speaks around a pledge, and whether it can be he.
@Suite struct PromisorFinderSpeakersTests {
  @Test(arguments: [
    ("أكدت وزارة النقل أنه سيتم إنشاء لجنة.", "وزارة النقل"),
    ("قال مدير إدارة الحدائق سليم حداد إنه سيتم إنشاء لجنة.", "إدارة الحدائق"),
    ("قال المتحدث باسم وزارة النقل سليم حداد إنه سيتم إنشاء لجنة.", "وزارة النقل"),
    ("قال وزير النقل سليم حداد إنه سيتم إنشاء لجنة.", nil),
    ("قال سليم حداد: \"ماضون في الإصلاح، ونحن ماضون في التنفيذ\".", "سليم حداد"),
    ("ذكر سليم حداد أن العمل انتهى، ولكن سوف يبحثون الخطة.", nil),
  ])
  func promisors(text: String, name: String?) {
    #expect(
      Pledged.promisors(text).last == .some(name),
      "\(Pledged.pledges(text).map { ($0.range.text, $0.promisor, $0.rule) })")
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// Remarks between a source and its link.
@Suite struct LinkFinderRemarksTests {
  private func contents(_ text: String) -> [String] { Said.quotations(text).flatMap { $0.content.map(\.text) } }

  @Test(arguments: [
    ("أعلنت وزارة النقل، التي تملك السكان \"أسهما\" فيها، أنها قررت فتح الجسر.", "أنها قررت فتح الجسر"),
    ("وأعلنت وزيرة النقل سليمة حداد وهي عضو في المجلس، فوزها الأربعاء.", "فوزها الأربعاء"),
    ("وقال صحفيون أجانب موجودون في الوادي حيث يقع المصنع إنهم شاهدوا النار.", "إنهم شاهدوا النار"),
  ])
  func remarksHoldNoLink(text: String, expected: String) { #expect(contents(text) == [expected]) }

  @Test func aClauseOfPlaceIsNoReport() {
    #expect(contents("قال الوزير كلمة في المصنع حيث أكد أن العمل بدأ.") == ["العمل بدأ"])
  }
}

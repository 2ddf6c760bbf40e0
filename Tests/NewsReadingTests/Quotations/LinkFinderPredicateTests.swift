import NewsRecords
import Testing

@testable import NewsReading

/// Verbs of holding with an object and what is said of it.
@Suite struct LinkFinderPredicateTests {
  /// Names the people whom the sentences speak of without a title.
  private static let known = "زار وزير النقل سليم حداد المدينة.\n"

  private func contents(_ text: String) -> [String] {
    Said.quotations(Self.known + text).flatMap { $0.content.map(\.text) }
  }

  @Test(arguments: [
    ("وتعتبر فرنسا الحركة \"منظمة خطرة\".", "الحركة \"منظمة خطرة\""),
    ("وتعتبر معظم الدول البنايات التي شيدت في الوادي غير مشروعة.", "البنايات التي شيدت في الوادي غير مشروعة"),
    ("انسحبت القوات بعد رسالة من فرنسا التي تعتبر الحركة \"منظمة خطرة\".", "الحركة \"منظمة خطرة\""),
  ])
  func whatIsHeldOfAnObject(text: String, expected: String) { #expect(contents(text) == [expected]) }

  @Test(arguments: [
    ("زار الوفد الحركة التي تعتبرها فرنسا منظمة خطرة.", "منظمة خطرة"),
    ("هاجم المشروع الذي يعتبره أشبه بـ\"سجن كبير\".", "أشبه بـ\"سجن كبير\""),
  ])
  func whatIsHeldOfAPronoun(text: String, expected: String) { #expect(contents(text) == [expected]) }

  @Test(arguments: [
    "وتعتبر المدينة مركزا تجاريا كبيرا.", "زار الوفد السوق التي تعتبر القلب القديم للمدينة.",
    "وتعتبر فرنسا أكبر مستورد للقمح.", "وتعتبر منظمة الصحة العالمية منصة مهمة للأطباء.",
  ])
  func thePassiveHoldsNothing(text: String) { #expect(contents(text).isEmpty) }
}

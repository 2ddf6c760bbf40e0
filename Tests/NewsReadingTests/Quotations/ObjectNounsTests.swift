import NewsRecords
import Testing

@testable import NewsReading

/// Where the object of a verb of saying begins.
@Suite struct ObjectNounsTests {
  private func content(_ text: String) -> [String]? { Said.quotations(text).first?.content.map(\.text) }

  @Test(arguments: [
    ("أعلن الوزير انسحاب الفريق.", "انسحاب الفريق"), ("أكدت اللجنة ضرورة الحوار.", "ضرورة الحوار"),
    ("أبدى الوزير تضامنا مع السكان.", "تضامنا مع السكان"), ("أكدت المصادر ذاتها تشكيل لجنة.", "تشكيل لجنة"),
    ("رفضت الوزارة هذا القرار.", "هذا القرار"), ("أعلنت 30 دولة انسحابها من الاتفاق.", "انسحابها من الاتفاق"),
    ("ذكرت مصادر طبية ارتفاع عدد المصابين.", "ارتفاع عدد المصابين"),
    ("أدانت وزارة النقل الاثنين الهجوم على الجسر.", "الهجوم على الجسر"),
    ("فتح الجسر بعدما أبدت بعض المدارس قلقها من الزحام.", "قلقها من الزحام"),
    ("سليم حداد وريم صباغ يؤكدان أهمية الجسر القديم", "أهمية الجسر القديم"),
  ])
  func objects(text: String, expected: String) { #expect(content(text) == [expected]) }

  @Test(arguments: [
    "أكد سليم حداد، المختص في الهندسة.", "أعلن الوزير أمس.", "نفى الوزير تماما.",
    "وأوضح أستاذ الفقه المقارن سليم حداد.",
  ])
  func titlesTimesAndAdverbsAreNone(text: String) { #expect(content(text) == nil) }
}

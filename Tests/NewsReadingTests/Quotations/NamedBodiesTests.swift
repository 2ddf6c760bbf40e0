import NewsRecords
import Testing

@testable import NewsReading

/// «الشركة», «الهيئة» alone mean the one body that the article has named in full under the same noun.
@Suite struct NamedBodiesTests {
  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test(arguments: [
    (
      "تعمل شركة نور الشمال للملابس، المعروفة باسم نورا، على التوسع. وتقول الشركة إن العمل بدأ.",
      "شركة نور الشمال للملابس"
    ),
    ("أعلنت إذاعة الميناء الأحد أن الجسر مغلق. وأشارت الإذاعة إلى أن السكان غادروا.", "إذاعة الميناء"),
    ("هذه خلاصة تحليل لمؤسسة \"نور\" المالية المحلية. وتقر المؤسسة بأن السوق ضعيفة.", "نور"),
    (
      "أعلنت حركة النسور المسلحة مسؤوليتها. بيد أن حركة النسور قالت إنها نادمة. وأقرت الحركة بأن خمسة رحلوا.",
      "النسور"
    ),
  ])
  func theNounAlone(text: String, expected: String) { #expect(last(text) == expected) }

  /// Two firms, a firm that is only described, none at all.
  @Test(arguments: [
    "وقعت شركة أخشاب الشمال عقدا مع شركة أخشاب الجنوب. وقالت الشركة إن العمل بدأ.",
    "تبيع الشركة المحلية هواتف. وقالت الشركة إن العمل بدأ.", "وقالت الشركة إن العمل بدأ.",
  ])
  func noneForCertain(text: String) { #expect(last(text) == nil) }

  @Test func thePaperIsTheOnlyOutletNamed() {
    #expect(last("نشرت نيويورك تايمز الخبر أمس. وأوضحت الصحيفة أن العقد جاهز للتوقيع.") == "نيويورك تايمز")
    #expect(last("نشرت نيويورك تايمز الخبر أمس، ثم نشرته الغارديان. وأوضحت الصحيفة أن العقد جاهز للتوقيع.") == nil)
  }
}

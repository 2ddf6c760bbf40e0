import NewsRecords
import Testing

@testable import NewsReading

/// Which words of the lexicon pledge something, and with what clause.
@Suite struct PledgeSceneCuesTests {
  @Test(arguments: [
    "جرت العملية بناء على طلب من إدارة المرفأ.", "تلقت الوزارة طلباً من شركة النخيل بالانضمام إلى اللجنة.",
    "سعت اللجنة للاتفاق على صيغة الخطة.", "كان الحارس على وشك أن يغلق الباب.",
    "قال سليم حداد إن الزوار الذين يرغبون في العودة كثيرون.",
  ])
  func nothingIsPledged(text: String) { #expect(Pledged.lines(text) == []) }

  @Test(arguments: [
    (
      "قال سليم حداد: \"إذا كان الوزير جاهزا للحوار، فنحن مستعدون للجلوس معه غدا\".",
      "readiness: إذا كان الوزير جاهزا للحوار، فنحن مستعدون للجلوس معه غدا"
    ),
    (
      "قال سليم حداد إن الوزارة ملتزمة بالإصلاح وليس لديها خطة.", "commitment: الوزارة ملتزمة بالإصلاح"
    ), ("جرى الاتفاق بعد نقاش على الصيغة الجديدة.", "agreement: جرى الاتفاق بعد نقاش على الصيغة الجديدة"),
    ("تم توقيع اتفاقية لفتح المرفأ.", "agreement: تم توقيع اتفاقية لفتح المرفأ"),
    ("وقع الوزير صفقة لشراء السفن.", "agreement: وقع الوزير صفقة لشراء السفن"),
    ("قال سليم حداد إن تنفيذ الخطة سيتم بعد أيام.", "schedule: تنفيذ الخطة سيتم بعد أيام"),
    ("وسيقام حفل صغير في المرفأ الأحد.", "schedule: وسيقام حفل صغير في المرفأ الأحد"),
  ])
  func clauses(text: String, line: String) { #expect(Pledged.lines(text).contains(line), "\(Pledged.lines(text))") }
}

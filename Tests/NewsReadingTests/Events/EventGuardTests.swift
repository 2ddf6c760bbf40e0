import NewsRecords
import Testing

@testable import NewsReading

/// What names no event: negated, wanted, prevented, spoken of, or taken up again.
@Suite struct EventGuardTests {
  @Test(arguments: [
    "لم يلتق سليم حداد بنادر سعيد.", "لن يزور سليم حداد المرفأ.", "قد يلتقي سليم حداد بنادر سعيد.",
    "غادر دون لقاء مع نادر سعيد.",
  ])
  func negated(text: String) { #expect(Happened.lines(text) == []) }

  @Test(arguments: [
    "طالب نادر سعيد بانسحاب القوات من الجزيرة.", "يأمل نادر سعيد أن يلتقي بسليم حداد.",
    "هدد نادر سعيد بهجوم على المرفأ.",
    "سأل عن خطة لسحب القوات.", "تعمل الشرطة على منع الهجمات.",
  ])
  func wantedOrSpokenOf(text: String) { #expect(Happened.lines(text) == []) }

  @Test(arguments: [
    "شددت فرنسا عقوبات استهدفت المصارف.", "ناقشت اللجنة مقترحا بإرسال قوات إلى الجزيرة.", "هذه الفكرة تتفق مع الخطة.",
  ])
  func neitherArmsNorTroopsWereMoved(text: String) { #expect(Happened.lines(text) == []) }

  @Test(arguments: ["وتناول اللقاء شؤون المرفأ.", "جاء ذلك بعد تلك الهجمات."])
  func takenUpAgain(text: String) { #expect(Happened.lines(text) == []) }

  @Test(arguments: [
    ("الاجتماع المرتقب في المرفأ مهم.", "meeting: الاجتماع"), ("ستكون هذه القمة الثالثة بينهم.", "meeting: القمة"),
    ("من المقرر أن يلتقي سليم حداد بنادر سعيد.", "meeting: يلتقي"),
  ])
  func describedOrSetIsOne(text: String, line: String) { #expect(Happened.lines(text) == [line]) }

  @Test(arguments: ["وزارة النقل مغلقة.", "التواصل الاجتماعي مفيد.", "وصل صوته إلى الناس.", "عقد الستينات جميل."])
  func wordsThatOnlyLookLikeOne(text: String) { #expect(Happened.lines(text) == []) }
}

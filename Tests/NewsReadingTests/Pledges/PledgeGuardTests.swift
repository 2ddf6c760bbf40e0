import NewsRecords
import Testing

@testable import NewsReading

/// What only looks like a pledge. Each trap stands beside its twin, which is one.
@Suite struct PledgeGuardTests {
  @Test(arguments: [
    ("يريد سليم حداد أن تتعهد الشركة بتعبيد الطريق.", "تعهدت الشركة بتعبيد الطريق."),
    (
      "يأمل سليم حداد، رئيس النقابة، أن تتعهد الشركة، كتابة على الأقل، بتعبيد الطريق.",
      "تتعهد الشركة، كتابة على الأقل، بتعبيد الطريق."
    ),
    ("يأمل سليم حداد أن يكون مستعدا للسباق.", "قال سليم حداد إنه مستعد للسباق."),
    ("يأمل السكان في تعهد بإعادة بناء السد.", "جاء تعهد بإعادة بناء السد."),
  ])
  func aWishIsNoPledgeOfTheOther(wish: String, pledge: String) {
    #expect(!Pledged.kinds(wish).contains(.commitment) && !Pledged.kinds(wish).contains(.readiness))
    #expect(Pledged.pledges(pledge).count == 1)
  }

  @Test(arguments: [
    "يخشى السكان من أن القانون سيسمح ببيع الأرض.", "يتوقع خبراء أن تفتح الوزارة الجسر.",
    "يعتقد مراقبون أن الشركة ستغلق مصنعها.", "قد تغلق الشركة مصنعها.",
    "قال خبراء إن هذا سيؤدي إلى ارتفاع الأسعار.", "ربما تتعهد البلدية بدفع الرسوم.",
    "قال نادر سعيد إن تقليص الإنتاج سيزيل المخاوف.",
  ])
  func anExpectationIsNoPledge(text: String) { #expect(Pledged.lines(text) == []) }

  @Test(arguments: [
    "هذه الوثائق التي يجب أن تخزن فيها.", "يتعين عليهم أن يضغطوا على الزر.", "يتعين علي أن أذهب.",
    "كان يجب أن تغلق الشركة مصنعها.",
  ])
  func anObligationOfWhoeverDemandsNothing(text: String) { #expect(!Pledged.kinds(text).contains(.demand)) }

  @Test(arguments: [
    "ناقش المجلس إمكانية التوصل إلى اتفاق.", "تحتاج النقابة إلى التوصل إلى اتفاق.",
    "درست اللجنة ما توصلت إليه الوزارة من خطط لاتفاق.", "استقبلت الجزيرة مليون طالب لجوء، في لقاء رحب بالقادمين.",
    "حذر سليم حداد من أن ذلك \"سيشعل حربا جديدة\".", "قال سليم حداد: \"إذا أغلقوا الجسر فسيكون هناك خطر\".",
  ])
  func whatIsPossibleOrNeededIsNoPledge(text: String) { #expect(Pledged.lines(text) == []) }

  @Test func whoeverHasNoIntentionPlansNothing() {
    #expect(Pledged.lines("قال سليم حداد إن الوزارة ليس لديها النية لإغلاق الجسر.") == [])
    #expect(Pledged.kinds("قال سليم حداد إن الوزارة لديها النية لإغلاق الجسر.") == [.plan])
  }

  @Test(arguments: ["هل ستفتح الوزارة الجسر؟", "متى تتعهد الشركة بدفع التعويض؟"])
  func aQuestionIsNoPledge(text: String) { #expect(Pledged.lines(text) == []) }

  @Test(arguments: [
    "لم تتعهد الشركة بدفع التعويض.", "نفى سليم حداد التزامه بدفع المبلغ.",
    "غادر الوفد دون أي تعهد بدفع الديون.", "قال نادر سعيد إنه غير مستعد لبيع الأرض.",
  ])
  func whatIsDeniedIsNoPledge(text: String) { #expect(Pledged.lines(text) == []) }

  @Test(arguments: [
    "طلب المصدر عدم الكشف عن اسمه.", "شكر سليم حداد السكان، داعيا الله أن يحفظهم.", "توجه الجميع إلى المرفأ.",
    "كانت شركة النخيل تسعى إلى بناء مصنع.", "كانوا يخططون لبناء مصنع.",
    "عرضت صور الطيور المهددة بالانقراض.", "أدى ذلك بالضرورة إلى إغلاق السوق.", "يعتمد نادر سعيد على صديقه.",
    "أقرت الشركة بأنها باعت سلعا غير صالحة.", "وتعمل الخطة على توفير الحماية.",
  ])
  func whatBindsNobody(text: String) { #expect(Pledged.lines(text) == []) }

  @Test(arguments: [
    "قال خبراء إن الأسعار ستبقى منخفضة.", "ستتجه الأنظار إلى المرفأ.", "سيكون اللقاء صعبا.",
    "ويرى خبراء أن معظم الزيادة ستكون في المدن.",
  ])
  func aForecastIsNoPledge(text: String) { #expect(Pledged.lines(text) == []) }

  @Test func aNameIsNoFuture() {
    #expect(Pledged.lines("فازت اللاعبة سيرين حداد بالسباق، وشكرت سيرين جمهورها.") == [])
  }

  @Test func aNegatedFutureIsAPledgeNotToDoIt() {
    #expect(Pledged.lines("قال سليم حداد: \"لن نبيع المرفأ\".") == ["commitment: لن نبيع المرفأ"])
  }

  @Test func aConditionAloneBindsNobody() {
    #expect(Pledged.lines("إذا تعهدت الشركة بدفع التعويض عاد العمال.") == [])
  }

  @Test(arguments: ["قال سليم حداد إنه لا يعرف من سيتولى الإدارة.", "سنرى ما سيحدث."])
  func anOpenQuestionInsideASentence(text: String) { #expect(Pledged.lines(text) == []) }

  @Test func aPastPromiseIsStillAPromiseAndHasNoNewDay() {
    let pledges = Pledged.pledges("وكان سليم حداد قد تعهد العام الماضي بدفع التعويض.")
    #expect(pledges.map(\.kind) == [.commitment] && pledges.map(\.deadline) == [nil])
  }

  @Test func theObligationOfAThirdSideIsNotTheSpeakers() {
    let text = "قال وزير النقل سليم حداد إنه يجب على شركة النخيل دفع التعويض."
    #expect(Pledged.promisors(text) == ["شركة النخيل"])
  }

  @Test func aHeadlineIsReadLikeASentence() {
    let text = "سليم حداد يتعهد بفتح الجسر\n\nتعهد وزير النقل سليم حداد بفتح الجسر أمام الشاحنات."
    #expect(Pledged.promisors(text) == ["سليم حداد", "سليم حداد"])
  }

  @Test func aPledgeInsideAnothersSpeechIsTheOthers() {
    let text = "قالت وزيرة الصحة ريم صباغ إن شركة النخيل تعهدت بدفع التعويض."
    #expect(Pledged.promisors(text) == ["شركة النخيل"])
  }

  @Test(arguments: [
    "شركة الشرقية للتعهدات في المرفأ مغلقة.", "سياسة الوزارة واضحة.", "سيارة سليم حداد في سيناء.",
    "ستيفن سميث وسيرغي ونورا.",
  ])
  func wordsThatOnlyLookLikeOne(text: String) { #expect(Pledged.lines(text) == []) }
}

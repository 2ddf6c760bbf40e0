import Testing

@testable import NewsReading

/// Whose elections, and by what name a body of a state goes. Every sentence is invented.
@Suite struct PromisorFinderPollsTests {
  @Test(arguments: [
    ("وأشار إلى تعهد فرنسي بدعم تونس في إجراء الانتخابات المحلية المقررة في السابع من أكتوبر المقبل.", "تونس"),
    (
      "وقال إن حكومة الولايات المتحدة الأمريكية ستغلق الطريق. وقالت الولايات المتحدة إنها بخير.",
      "حكومة الولايات المتحدة"
    ),
    ("تعتزم الفصائل العراقية المسلحة إغلاق الطريق.", "الفصائل العراقية المسلحة"),
    ("وجرى بحث الجهود، \"واستعداد الولايات المتحدة إرسال المزيد من السفن من أجل الجيران\".", "الولايات المتحدة"),
  ])
  func promisors(text: String, name: String) {
    #expect(Pledged.promisors(text).contains(name))
  }

  @Test func nowIsWhenItWasSaid() {
    // 5 March 2024 is a Tuesday: the words were said on Monday.
    let said = "أعلن المدير، سليم حداد، الإثنين، خطة جديدة. وقال حداد إن \"الشركة لن تفتح المصنع بعد الآن\"."
    #expect(Pledged.deadlines(said).contains("2024-03-04"))
    #expect(Pledged.deadlines("وقال حداد إن \"الشركة لن تفتح المصنع بعد الآن\".").contains("2024-03-05"))
    // The day of another event is not that of the words.
    let other = "وأغلق الجسر الإثنين بعد العاصفة. وقال حداد إن \"الشركة لن تفتح المصنع بعد الآن\"."
    #expect(Pledged.deadlines(other).contains("2024-03-05"))
  }

  @Test func anotherScheduledThingIsNoStates() {
    #expect(
      Pledged.promisors("زار الوفد تونس قبل المباراة المقررة في الثامن من أكتوبر المقبل.").allSatisfy { $0 == nil })
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// People who speak as a group, bodies under their bare noun, and papers. Every sentence is invented.
@Suite struct GroupSpeakerTests {
  @Test(arguments: [
    ("قال المتظاهرون إن الجسر مغلق.", "المتظاهرون", Speaker.Kind.group),
    ("وقال موظفو البلدية إن الجسر مغلق.", "موظفو البلدية", .group),
    ("ودعا كثير من سكان الوادي إلى الهدوء.", "كثير من سكان الوادي", .group),
    ("قال محاموه إن الجسر مغلق.", "محاموه", .group),
    ("وكشفت قيادتا الميناء والجمارك عن شحنة كبيرة.", "قيادتا الميناء والجمارك", .org),
    ("وقالت المحكمة إن الجسر مغلق.", "المحكمة", .org),
    // Those who hide stay hidden, however many they are.
    ("وقال بعض الخبراء إن الجسر مغلق.", "بعض الخبراء", .anonymous),
    ("قال مراقبون إن الجسر مغلق.", "مراقبون", .anonymous),
  ])
  func theKindIs(sentence: String, name: String, kind: Speaker.Kind) {
    let speaker = Said.quotations(sentence).first?.speaker
    #expect(speaker?.name == name)
    #expect(speaker?.kind == kind)
  }

  @Test(arguments: [
    ("فسر مراقبون هذه الخطوات بأن البلدية ضعيفة.", "مراقبون"),
    ("قال جيرانها للمحكمة إن الصوت مزعج.", "جيرانها"),
    ("وقال النادي الشمالي في خبر عبر موقعه إن الحارس مريض.", "النادي الشمالي"),
    ("وقام بزيارة أعلن خلالها المديران إعادة الخط.", "المديران"),
  ])
  func theSourceEnds(sentence: String, source: String) {
    #expect(Said.quotations(sentence).first?.source?.text == source)
  }

  @Test(arguments: [
    "قال سليم حداد إن الأمر صعب. ودعا الشبابَ المحلي إلى العمل.",
    "قال سليم حداد إن الأمر صعب. ودعا الشباب إلى العمل.",
  ])
  func whomSomebodyCallsUponDoesNotSpeak(text: String) {
    #expect(Said.quotations(text).last?.speaker?.name == "سليم حداد")
  }

  @Test func aLetterSpeaksForWhoSentIt() {
    let text = "قالت وزارة النقل، في خطاب بعثته إلى المجلس، إن الجسر قديم. وأكد الخطاب أن الطريق طويل."
    #expect(Said.quotations(text).map { $0.speaker?.name } == ["وزارة النقل", "وزارة النقل"])
  }

  @Test func whatStandsInAPaperIsThePapers() {
    let text = "أخفق الفريق في السباق، حسب ما ورد في تقرير لوزارة النقل."
    #expect(Said.quotations(text).first?.speaker?.name == "وزارة النقل")
  }

  @Test func theMarksAroundABodyAreNoneOfItsName() {
    let text = "وأعلنت «حركة نور الشمال» أمس وقف العمل. وحذرت الحركة من أن «الطريق طويل»."
    #expect(Said.quotations(text).allSatisfy { $0.speaker?.name.contains("»") != true })
  }

  @Test func aSurnameOnLamIsNoHearer() {
    let text = "قال نادر لانغر إن العمل مستمر. وأوضح لانغر بهذا الصدد أن الوعود كثيرة."
    #expect(Said.quotations(text).last?.source?.text == "لانغر")
  }
}

import NewsRecords
import Testing

@testable import NewsReading

/// Verbs without a subject of their own, whose clause has one further back.
@Suite struct SentenceSubjectTests {
  private func last(_ text: String) -> String? { Said.quotations(text).last?.speaker?.name }

  @Test func anAppositionMayStandBetween() {
    let text = "اشتد القتال أمس، لكن الشيخ سليم حداد، أحد زعماء القبيلة قال إن الأمر انتهى."
    #expect(last(text) == "سليم حداد")
  }

  @Test func anotherVerbBetweenHasTheNameForItsSubject() {
    let text = "قال نادر سعيد إن الجسر مغلق.\nوصل لكن الشيخ سليم حداد غادر، وبعد ذلك بساعة قال إن الأمر انتهى."
    #expect(last(text) != "نادر سعيد")
  }

  @Test func whoGivesASpeechSaysWhatIsInIt() {
    #expect(last("ألقى مدير المهرجان نادر سعيد كلمة أوضح فيها أن الدورة ناجحة.") == "نادر سعيد")
  }

  @Test func aNegatedVerbHasASubjectToo() {
    let text = "قال الوزير نادر سعيد إن الجسر مغلق.\nولم يذكر المدير سليم حداد قيمة العقد لكنه قال إن الشركة كبيرة."
    #expect(last(text) != "نادر سعيد")
  }
}

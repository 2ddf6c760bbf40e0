import NewsRecords
import Testing

@testable import NewsReading

/// Who goes on speaking, and through what.
@Suite struct AttributionResolverTests {
  private func speakers(_ text: String) -> [String?] { Said.quotations(text).map { $0.speaker?.name } }

  @Test func theTopicOfASentenceIsTheNextSpeaker() {
    let text = """
      قالت وزيرة الصحة ريم صباغ إن المستشفى جاهز.
      أما وزير النقل سليم حداد فاعتبر أن الجسر آمن.
      وأضاف أن الطريق طويل.
      """
    #expect(speakers(text) == ["ريم صباغ", "سليم حداد", "سليم حداد"])
  }

  @Test func aPronounOnTheVerbIsWhatItDescribes() {
    let text = "طالب وزير النقل سليم حداد بإصلاح الطرق، التي وصفها بالخطيرة."
    #expect(Said.quotations(text).allSatisfy { $0.speaker?.name == "سليم حداد" })
    #expect(Said.quotations(text).count == 2)
  }

  @Test func theWayGoesOnWithTheSpeaker() {
    let text = """
      قال سليم حداد في تصريح لمرسى إن الجسر آمن.
      وأوضح حداد أن الطريق طويل.
      وقالت ريم صباغ إن المستشفى جاهز.
      """
    #expect(Said.quotations(text).map(\.via) == [["مرسى"], ["مرسى"], []])
  }

  @Test func swappedNamesSwapTheSpeakers() {
    let text = { (first: String, second: String) in
      "قال وزير النقل \(first) إن الجسر آمن. من جهته، أكد وزير الصحة \(second) أن المستشفى جاهز.\nوأضاف أن الأطباء وصلوا."
    }
    #expect(speakers(text("سليم حداد", "نبيل صباغ")) == ["سليم حداد", "نبيل صباغ", "نبيل صباغ"])
    #expect(speakers(text("نبيل صباغ", "سليم حداد")) == ["نبيل صباغ", "سليم حداد", "سليم حداد"])
  }
}

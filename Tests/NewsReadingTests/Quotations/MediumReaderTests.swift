import NewsRecords
import Testing

@testable import NewsReading

/// What carried the words, where it stands, and how long it lasts.
@Suite struct MediumReaderTests {
  private func media(_ text: String) -> [Quotation.Medium?] { Said.quotations(text).map(\.medium) }

  @Test(arguments: [
    ("قال الوزير في بيان إن الجسر آمن.", Quotation.Medium.statement),
    ("قال الوزير في تصريح صحفي إن الجسر آمن.", .statement),
    ("قال الوزير في مؤتمر صحافي إن الجسر آمن.", .pressConference),
    ("قال الوزير في ندوة صحفية إن الجسر آمن.", .pressConference),
    ("قال الوزير في تغريدة إن الجسر آمن.", .socialMedia),
    ("قال الوزير في رسالة إن الجسر آمن.", .letter),
    ("وفي مقابلة مع قناة \"الجبل\"، قال الوزير إن الجسر آمن.", .interview),
    ("أيد الوزير القرار الجديد، وفقا لبيان نشرته الوزارة.", .statement),
    ("قال الوزير في تصريح لـ\"المرسى\" إن الجسر آمن.", .interview),
  ])
  func media(text: String, expected: Quotation.Medium) { #expect(media(text).first == expected) }

  @Test(arguments: [
    "قال الوزير إن الجسر آمن، بحسب دراسة للجامعة.", "قال الوزير إن الجسر آمن. المحكمة مغلقة.",
  ])
  func othersPapersAreNot(text: String) { #expect(media(text).first == .some(nil)) }

  @Test func anOccasionLastsWhileItsSpeakerSpeaks() {
    let text = """
      قال وزير النقل سليم حداد في مؤتمر صحفي إن الجسر آمن.
      وقالت وزيرة الصحة ريم صباغ إن المستشفى جاهز.
      وأوضح حداد أن العمل انتهى.
      """
    #expect(media(text) == [.pressConference, nil, .pressConference])
  }
}

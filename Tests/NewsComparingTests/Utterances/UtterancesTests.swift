import NewsRecords
import Testing

@Suite struct UtterancesTests {
  private let lead = "اجتمع مجلس البلدة لمناقشة خطة المياه."

  private func statements(_ first: String, _ second: String) -> [[String]] {
    Affair([("a", "2024-03-18", "\(lead)\n\(first)"), ("b", "2024-03-18", "\(lead)\n\(second)")]).dossier.statements
      .map { $0.evidence.map(\.evidence.article) }
  }

  @Test func theSameWordsOfTheSameSpeakerAreOne() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين هذا الصيف.",
      "وقالت نجاة الوردسي: \"لن نقطع المياه عن المزارعين هذا الصيف، هذا قرار المجلس\".")
    #expect(found.contains(["a", "b"]))
  }

  @Test func theSameWordsOfTwoSpeakersStayApart() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين.",
      "قال رئيس النقابة بهيج السنديسي إن المجلس لن يقطع المياه.")
    #expect(!found.contains(["a", "b"]))
  }

  @Test func otherWordsOfOneSpeakerStayApart() {
    let found = statements(
      "قالت رئيسة المجلس نجاة الوردسي إن المجلس لن يقطع المياه عن المزارعين.",
      "قالت رئيسة المجلس نجاة الوردسي إن الأنابيب الجديدة تصل في الخريف.")
    #expect(!found.contains(["a", "b"]))
  }
}

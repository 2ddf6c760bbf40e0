import NewsRecords
import Testing

@testable import NewsReading

/// What a frame must show to count.
@Suite struct FrameReaderGuardsTests {
  private func lines(_ text: String) -> [String] { Said.lines(text) }

  @Test func aPrepositionRightBehindTheVerbIsItsOwn() {
    #expect(lines("وأقرت الوزارة للمرة الأولى بوجود خلاف مع النقابة.") == ["أقرت | الوزارة | بوجود خلاف مع النقابة"])
    #expect(lines("وأقر البرلمان مشروع القانون بأغلبية كبيرة.").isEmpty)
  }

  @Test func aPaperJustIssuedDemands() {
    #expect(lines("وأصدرت اللجنة بيانا يدعو إلى وقف القتال.") == ["يدعو | - | وقف القتال"])
  }

  @Test func theFeminineIsNoPreposition() {
    #expect(
      lines("بغداد - بينت وزارة النقل، مساء الأربعاء، أن الجسر مغلق.") == ["بينت | وزارة النقل | الجسر مغلق"])
  }

  @Test func clausesBehindBadamaReport() {
    #expect(lines("وأغلق الجسر بعدما أفاد سليم حداد بأن عموده مكسور.") == ["أفاد | سليم حداد | عموده مكسور"])
  }

  @Test func aNounMayGovernTheComplementiser() {
    #expect(lines("تعتبر هذه الخطوة من المدير مؤشرا على أن الجسر سيغلق.").isEmpty)
  }

  @Test func theFirstPersonReportsWithALink() {
    let found = Said.quotations("وقال سليم حداد: \"اتصلت بالمديرة وقلت لها إن الجسر مغلق\".")
    #expect(found.contains { $0.content[0].text == "الجسر مغلق" })
    #expect(lines("وقلت حدة الزحام على الجسر.").isEmpty)
  }

  @Test func insideSpeechAPromiseNeedsNoComplementiser() {
    let found = Said.quotations("وقال سليم حداد: \"لم يتغير شيء منذ أن تعهد الوزير بفتح الجسر القديم\".")
    #expect(found.map { $0.content[0].text }.contains("بفتح الجسر القديم"))
  }

  @Test func aCountOfStatesSpeaks() {
    #expect(lines("وقالت 30 دولة إنها ستنسحب من الاتفاق.") == ["قالت | 30 دولة | إنها ستنسحب من الاتفاق"])
  }
}

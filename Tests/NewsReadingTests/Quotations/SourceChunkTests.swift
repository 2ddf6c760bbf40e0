import NewsRecords
import Testing

@testable import NewsReading

/// The source as written: where it begins, how far it reaches.
@Suite struct SourceChunkTests {
  private func source(_ text: String) -> String? { Said.quotations(text).first?.source?.text }

  @Test(arguments: [
    ("قال وزير النقل سليم حداد، أمس، إن الجسر آمن.", "وزير النقل سليم حداد"),
    ("قال المتحدث باسم الوزارة، سليم حداد، إن الجسر آمن.", "المتحدث باسم الوزارة، سليم حداد"),
    ("قالت ريم صباغ مديرة المعرض في ختام الحفل إن الجسر آمن.", "ريم صباغ مديرة المعرض"),
    ("أما وزير النقل سليم حداد فاعتبر أن الجسر آمن.", "وزير النقل سليم حداد"),
    ("وأوضح لـ\"المرسى\" المدير سليم حداد أن الجسر آمن.", "المدير سليم حداد"),
    ("الوزير يؤكد أن الجسر آمن.", "الوزير"),
    ("وأوضح والد الطفلة أن الجسر آمن.", "والد الطفلة"),
    ("من جانبه أوضح مدير الإدارة المهندس سليم حداد أن الجسر آمن.", "مدير الإدارة المهندس سليم حداد"),
    ("وقالت شركة «المرسى» في بيان إن الجسر آمن.", "شركة «المرسى»"),
  ])
  func asWritten(text: String, expected: String) { #expect(source(text) == expected) }

  @Test(arguments: [
    "قال لرويترز إن الجسر آمن.", "وجه نقداً حاداً، مؤكدا أن الجسر مغلق.", "وأضاف في تصريح لـ\"المرسى\" أن الجسر آمن.",
    "أصدر الجيش بيانا قال فيه إن الجسر آمن.",
  ])
  func hearersAccusativesAndVerbsAreNone(text: String) { #expect(source(text) == nil) }

  @Test func anAliInAnArticleThatWritesThePrepositionIsAName() {
    #expect(source("يقع الجسر على النهر.\nوقال علي القرواني إن الجسر آمن.") == "علي القرواني")
  }
}

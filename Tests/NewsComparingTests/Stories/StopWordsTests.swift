import Testing

@testable import NewsComparing

@Suite struct StopWordsTests {
  private func isStopWord(_ word: String) -> Bool {
    LightStem.key(of: word).map(StopWords.standard.contains) ?? true
  }

  @Test(arguments: ["قال", "وقالت", "اليوم", "الثلاثاء", "مصدر", "نيسان", "باحثون", "ووتش"])
  func wordsOfAnyReportTieNothing(word: String) { #expect(isStopWord(word)) }

  @Test(arguments: ["السد", "أنابيب", "عريضة", "الوردسي"])
  func wordsOfAnAffairDo(word: String) { #expect(!isStopWord(word)) }
}

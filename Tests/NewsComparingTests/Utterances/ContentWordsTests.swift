import Testing

@testable import NewsComparing

@Suite struct ContentWordsTests {
  @Test func spellingCliticsAndParticlesDoNotCount() {
    let a = ContentWords("دعم الحكومة للمزارعين في السهل")
    let b = ContentWords("وبدعم من حكومة المزارعين بالسهل")
    #expect(a.shared(with: b) == 4)
    #expect(a.containment(with: b) == 1)
  }

  @Test(arguments: ["", "في من على", "،؛ . !"])
  func nothingOfMeaningIsContainedInNothing(text: String) {
    let words = ContentWords(text)
    #expect(words.keys.isEmpty)
    #expect(words.containment(with: ContentWords("دعم الحكومة")) == 0)
  }

  @Test func candidatesShareARareWord() {
    let items = ["سد الوشل الجديد", "افتتاح سد الوشل", "مباراة في الملعب"].map { ContentWords($0) }
    #expect(CandidatePairs.of(items).map { [$0.0, $0.1] } == [[0, 1]])
  }

  @Test func aWordOfEverybodyProposesNobody() {
    let items = (0...CandidatePairs.common).map { ContentWords("الوشل رقم\($0)كلمة") }
    #expect(CandidatePairs.of(items).isEmpty)
  }
}

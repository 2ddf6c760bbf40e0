import Testing

@testable import NewsComparing

@Suite struct CandidatePairsTests {
  @Test func candidatesShareARareWord() {
    let items = ["سد الوشل الجديد", "افتتاح سد الوشل", "مباراة في الملعب"].map { ContentWords($0) }
    #expect(CandidatePairs.of(items).map { [$0.0, $0.1] } == [[0, 1]])
  }

  @Test func aWordOfEverybodyProposesNobody() {
    let items = (0...CandidatePairs.common).map { ContentWords("الوشل رقم\($0)كلمة") }
    #expect(CandidatePairs.of(items).isEmpty)
  }

  @Test func eachPairIsProposedOnceTheSmallerFirst() {
    let items = (0..<6).map { ContentWords("سد الوشل الكبير رقم \($0 % 2 == 0 ? "زوجي" : "فردي")") }
    let pairs = CandidatePairs.of(items).map { [$0.0, $0.1] }
    #expect(pairs.count == 15)
    #expect(Set(pairs).count == 15)
    #expect(pairs.allSatisfy { $0[0] < $0[1] })
  }
}

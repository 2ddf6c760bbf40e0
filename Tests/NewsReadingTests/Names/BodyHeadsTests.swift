import ArabicText
import Testing

@testable import NewsReading

@Suite struct BodyHeadsTests {
  private let ministry = FoldedKey("وزارة")

  private func heads(_ named: (draft: Int, token: Int)...) -> BodyHeads {
    var heads = BodyHeads()
    for one in named { heads.note(one.draft, under: ministry, at: one.token) }
    return heads
  }

  @Test func theOnlyOneBeforeIsMeant() {
    let heads = heads((7, 10), (8, 90), (7, 95))
    #expect(heads.meant(by: ministry, at: 50, paragraph: 40) == 7)
  }

  @Test func ofSeveralTheOneOfTheParagraphIsMeant() {
    let heads = heads((7, 10), (8, 60))
    #expect(heads.meant(by: ministry, at: 70, paragraph: 55) == 8)
    #expect(heads.meant(by: ministry, at: 70, paragraph: 0) == nil)
    #expect(heads.meant(by: ministry, at: 70, paragraph: 65) == nil)
  }

  @Test func aHeadlinePointsForwardToTheOnlyOne() {
    #expect(heads((7, 10)).meant(by: ministry, at: 2, paragraph: 0) == 7)
    #expect(heads((7, 10), (8, 20)).meant(by: ministry, at: 2, paragraph: 0) == nil)
  }

  @Test func anotherNounMeansNobody() {
    #expect(heads((7, 10)).meant(by: FoldedKey("هيئة"), at: 50, paragraph: 0) == nil)
  }

  /// Settling changes what a question costs, and no answer.
  @Test func settledHeadsAnswerAlike() {
    var settled = heads((7, 30), (8, 10), (7, 50), (7, 55), (9, 90))
    settled.settle()
    let open = heads((7, 30), (8, 10), (7, 50), (7, 55), (9, 90))
    for token in stride(from: 0, through: 100, by: 5) {
      for paragraph in stride(from: 0, through: 100, by: 5) {
        let answer = settled.meant(by: ministry, at: token, paragraph: paragraph)
        #expect(answer == open.meant(by: ministry, at: token, paragraph: paragraph))
      }
    }
    #expect(settled.meant(by: ministry, at: 60, paragraph: 20) == 7)
    #expect(settled.meant(by: ministry, at: 60, paragraph: 0) == nil)
    #expect(settled.meant(by: ministry, at: 25, paragraph: 20) == 8)
  }
}

import ArabicText
import Testing

@testable import NewsComparing

@Suite struct AlignmentSettledTests {
  /// The relations of one word of `a` against two of `b`, as the table lays them and as they settle.
  private func settled(_ a: String, _ b: String, _ columns: [Alignment.Column]) -> [Alignment.Column] {
    let (one, other) = (CopyWords(TokenizedText(a)), CopyWords(TokenizedText(b)))
    return Alignment(columns).settled(one, other).columns
  }

  @Test func anEqualWordIsTakenBeforeAKindredOne() {
    let laid = [
      Alignment.Column(a: 0, b: 0, relation: .onlyB), Alignment.Column(a: 0, b: 1, relation: .kindred),
    ]
    #expect(
      settled("والبحارين", "والبحارين والبحارات", laid) == [
        Alignment.Column(a: 0, b: 0, relation: .equal), Alignment.Column(a: 1, b: 1, relation: .onlyB),
      ])
    #expect(settled("والبحارين", "والصيادات والبحارات", laid) == laid)
  }

  @Test func andTheOtherWayRound() {
    let laid = [
      Alignment.Column(a: 0, b: 0, relation: .onlyA), Alignment.Column(a: 1, b: 0, relation: .kindred),
    ]
    #expect(
      settled("والبحارين والبحارات", "والبحارين", laid) == [
        Alignment.Column(a: 0, b: 0, relation: .equal), Alignment.Column(a: 1, b: 1, relation: .onlyA),
      ])
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct StatementFamiliesTests {
  private let texts = [
    "قال البيان إن الميناء سيفتح أبوابه أمام السفن في نيسان، وإن الرسوم ستخفض.",
    "وجاء في البيان أن السفن ستعود إلى الميناء وأن الرسوم أقل.",
  ]
  private func article(_ index: Int) -> ReadArticle { FamilySamples.article(["a", "b"][index], texts[index]) }

  private func statement(_ why: Chains.Why, _ families: [[String]]) -> Statement {
    let slices = [
      "الميناء سيفتح أبوابه أمام السفن في نيسان، وإن الرسوم ستخفض", "السفن ستعود إلى الميناء وأن الرسوم أقل",
    ]
    return Statement(
      id: "st1", story: "s1", speaker: nil,
      evidence: slices.indices.map {
        Statement.Report(evidence: FamilySamples.evidence(slices[$0], in: article($0)), quotation: "q1")
      },
      chains: Chains(
        independent: families.count, atLeast: false, families: families.map { Chains.Family(articles: $0, why: why) }))
  }

  /// A pledge of half a sentence that no passage holds and no statement is named for.
  private func chains(_ statement: Statement) -> Chains {
    FamilySamples.finder([article(0), article(1)]).chains(
      for: [
        FamilySamples.evidence("الرسوم ستخفض", in: article(0)), FamilySamples.evidence("الرسوم أقل", in: article(1)),
      ], within: StatementFamilies([statement]))
  }

  @Test func whatLiesInOneStatementCountsOnce() {
    let found = chains(statement(.sameStatement, [["a", "b"]]))
    #expect(found.independent == 1)
    #expect(found.families.map(\.why) == [.sameStatement])
  }

  @Test func familiesOfAStatementStayApart() {
    #expect(chains(statement(.single, [["a"], ["b"]])).independent == 2)
  }

  @Test func whatLiesOutsideIsNotTakenOver() {
    let families = StatementFamilies([statement(.sameStatement, [["a", "b"]])])
    #expect(families.places(of: "a", [FamilySamples.range(of: "قال البيان", in: texts[0])]).isEmpty)
    #expect(families.places(of: "c", [FamilySamples.range(of: "الرسوم", in: texts[0])]).isEmpty)
    #expect(families.places(of: "a", [FamilySamples.range(of: "الرسوم", in: texts[0])]).count == 1)
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct NamedSourceTests {
  private func sources(_ chain: [(ChainHop.Kind, String)], _ speaker: Speaker? = nil) -> [NamedSource] {
    NamedSource.sources(
      of: Quotation(
        id: "q1", type: .indirect, content: [], speaker: speaker, chain: chain.map { FamilySamples.hop($0.0, $0.1) },
        rule: "test", confidence: 1))
  }

  @Test func outletAndSpeakerAreNoSources() {
    #expect(sources([(.outlet, "الرصيف"), (.speaker, "سهيل المراني")]).isEmpty)
    #expect(sources([(.agency, "وكالة")]).isEmpty, "a kind without a name")
  }

  @Test(arguments: [
    (ChainHop.Kind.agency, Chains.Why.sameAgency), (.relay, .sameAgency), (.translation, .sameAgency),
    (.statement, .sameStatement), (.interview, .sameStatement),
  ])
  func kinds(_ kind: ChainHop.Kind, _ why: Chains.Why) { #expect(sources([(kind, "رويدا")]).map(\.why) == [why]) }

  @Test func statementsOfTwoIssuersAreTwo() {
    let ministry = sources([(.statement, "بيان")], Speaker(name: "وزارة المياه", kind: .org))
    let council = sources([(.statement, "بيان")], Speaker(name: "مجلس البلدة", kind: .org))
    let nobody = sources([(.statement, "بيان")])
    #expect(!ministry[0].isSame(as: council[0]))
    #expect(ministry[0].isSame(as: ministry[0]))
    #expect(ministry[0].isSame(as: nobody[0]))
  }

  @Test func aStatementIsNoInterview() {
    #expect(!sources([(.statement, "بيان")])[0].isSame(as: sources([(.interview, "مقابلة")])[0]))
  }
}

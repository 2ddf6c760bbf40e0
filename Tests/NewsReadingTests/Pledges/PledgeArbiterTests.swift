import NewsRecords
import Testing

@testable import NewsReading

@Suite struct PledgeArbiterTests {
  private func candidate(_ trigger: Int, _ clause: Range<Int>, _ rule: String) -> PledgeCandidate {
    PledgeCandidate(
      trigger: trigger..<trigger + 1, clause: clause, kind: .plan, doer: .subject, form: .perfect, opener: .sentence,
      rule: rule)
  }

  private func kept(_ candidates: [PledgeCandidate]) -> [String] {
    PledgeArbiter.settle(candidates).map { "\($0.rule) \($0.clause.lowerBound)" }
  }

  @Test func whatLiesInAnEarlierClauseSaysItAgain() {
    #expect(kept([candidate(4, 4..<8, PledgeRule.verb), candidate(0, 0..<9, PledgeRule.verb)]) == ["pledge-verb 0"])
  }

  @Test func whatBeginsBehindItStays() {
    #expect(
      kept([candidate(0, 0..<4, PledgeRule.verb), candidate(5, 5..<9, PledgeRule.verb)]) == [
        "pledge-verb 0", "pledge-verb 5",
      ])
  }

  @Test func aScheduledEventStaysInsideAPledge() {
    #expect(
      kept([candidate(0, 0..<9, PledgeRule.verb), candidate(5, 4..<8, PledgeRule.scheduled)])
        == ["pledge-verb 0", "pledge-scheduled-event 4"])
  }

  @Test func aDateSchedulesOnce() {
    #expect(
      kept([candidate(3, 3..<9, PledgeRule.dated), candidate(5, 4..<8, PledgeRule.scheduled)]) == [
        "pledge-scheduled-event 4"
      ])
  }

  @Test func aFutureGoesBeforeTheNounInItsSubject() {
    #expect(
      kept([candidate(1, 1..<7, PledgeRule.noun), candidate(4, 0..<7, PledgeRule.future)]) == ["pledge-future 0"])
  }

  @Test func orderOfProposalDoesNotMatter() {
    let all = [
      candidate(0, 0..<4, PledgeRule.verb), candidate(2, 2..<4, PledgeRule.noun),
      candidate(5, 5..<9, PledgeRule.future),
      candidate(6, 6..<9, PledgeRule.announced),
    ]
    #expect(kept(all) == kept(all.reversed()))
  }
}

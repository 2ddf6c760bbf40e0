import NewsLexicons
import Testing

@testable import NewsReading

@Suite struct ActRulesTests {
  private let rules = [
    PledgeRule.verb, PledgeRule.noun, PledgeRule.participle, PledgeRule.phrase, PledgeRule.obligation,
    PledgeRule.future,
    PledgeRule.negativeFuture,
    PledgeRule.announced, PledgeRule.assurance, PledgeRule.mutual, PledgeRule.dated, PledgeRule.scheduled,
    EventRule.verb,
    EventRule.noun, EventRule.participle, EventRule.phrase, EventRule.scheduled,
  ]

  @Test func everyRuleIsExplainedInBothLanguages() {
    let rows = LexiconFile.required("rules-acts").rows
    #expect(rows.map { $0["rule"] } == rules)
    for row in rows { #expect(!row["ar"].isEmpty && !row["en"].isEmpty, "\(row["rule"])") }
  }
}

import ArabicText
import NewsRecords
import Testing

@testable import NewsReading

@Suite struct NameGrammarTests {
  /// «title|name» of everyone the grammar introduces by title.
  private func introduced(_ sentence: String) -> [String] {
    let (text, findings) = NameFixture.findings(sentence)
    return findings.proposals.filter { $0.strength == .titled }.map {
      "\($0.title.map { text.string(of: $0.tokens) } ?? "")|\(text.string(of: $0.tokens))"
    }
  }

  @Test(arguments: [
    ("قال رئيس الوزراء العراقي سالم المرزوقي إن", ["رئيس الوزراء العراقي|سالم المرزوقي"]),
    ("أعلن الرئيس الأميركي، جو برانكوف، اليوم", ["الرئيس الأميركي|جو برانكوف"]),
    ("التقى وزير الدفاع لويد برانت نظيره", ["وزير الدفاع|لويد برانت"]),
    ("دعا السيد سليم المرزوقي إلى", ["السيد|سليم المرزوقي"]),
    (
      "اجتمع الرئيس سامر الحداد ووزير المالية سليم المرزوقي",
      ["الرئيس|سامر الحداد", "ووزير المالية|سليم المرزوقي"]
    ),
    ("قال المتحدث باسم حركة \"الفجر\"، أبو سعيد الميداني، إن", ["المتحدث باسم حركة \"الفجر\"|أبو سعيد الميداني"]),
  ])
  func titlesIntroduceNames(sentence: String, expected: [String]) {
    #expect(introduced(sentence) == expected)
  }

  @Test(arguments: [
    "قال رئيس الوزراء إن", "أوضح وزير الخارجية في بيان", "عقد نائب اجتماعا", "رئيس الوزراء اليوم",
    "التقى الرئيس في القاهرة وزراء",
  ])
  func titlesAloneIntroduceNobody(sentence: String) {
    #expect(introduced(sentence).isEmpty)
  }

  @Test func proposalsNeverOverlap() {
    let (_, findings) = NameFixture.findings(
      "قال رئيس مجلس النواب العراقي محمد الحداد في بغداد إن وزارة الدفاع الأميركية والأمم المتحدة في العراق")
    for (a, b) in zip(findings.proposals, findings.proposals.dropFirst()) {
      #expect(a.tokens.upperBound <= b.tokens.lowerBound)
    }
    #expect(findings.proposals.count >= 4)
  }
}

@Suite struct NameProposalTests {
  private func proposal(_ tokens: Range<Int>, _ strength: NameProposal.Strength) -> NameProposal {
    NameProposal(tokens: tokens, type: .person, strength: strength)
  }

  @Test func strengthGoesBeforeLengthBeforePlace() {
    let kept = [proposal(0..<3, .weak), proposal(2..<4, .titled), proposal(4..<5, .weak), proposal(4..<6, .weak)]
      .arbitrated()
    #expect(kept.map(\.tokens) == [2..<4, 4..<6])
    #expect([NameProposal]().arbitrated().isEmpty)
  }
}

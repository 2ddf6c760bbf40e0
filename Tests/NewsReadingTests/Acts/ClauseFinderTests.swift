import Testing

@testable import NewsReading

/// Where the clause of a word begins and ends.
@Suite struct ClauseFinderTests {
  private func clause(of word: String, _ source: String) -> String {
    let fixture = ActFixture(source)
    let index = fixture.index(word)
    let start = fixture.clauses.start(of: index).index
    return fixture.string(start..<fixture.clauses.end(of: index..<index + 1) { _ in false })
  }

  @Test(arguments: [
    ("ستفتح", "قال سليم حداد إن الوزارة ستفتح الجسر، مشيرا إلى السد.", "الوزارة ستفتح الجسر"),
    ("سنفتح", "قالت ريم صباغ: \"بحلول الصيف، سنفتح الجسر\".", "بحلول الصيف، سنفتح الجسر"),
    ("ستغلق", "ستغلق الشركة المصنع، لكن العمال باقون.", "ستغلق الشركة المصنع"),
    ("ستعود", "إذا تحسنت الأسعار، فإن الشركة ستعود.", "إذا تحسنت الأسعار، فإن الشركة ستعود"),
    ("ستدفع", "ستدفع الشركة، التي خسرت قضيتها، التعويض.", "ستدفع الشركة، التي خسرت قضيتها، التعويض"),
  ])
  func clauses(word: String, source: String, expected: String) { #expect(clause(of: word, source) == expected) }

  @Test(arguments: [
    ("ستفتح", "قال إن الوزارة ستفتح الجسر.", ClauseFinder.Start.Opener.complementiser),
    ("سيفتح", "قال إنه سيفتح الجسر.", .pronoun), ("ستفتح", "الوزارة التي ستفتح الجسر.", .relative),
    ("ستفتح", "ستفتح الوزارة الجسر.", .sentence), ("سنفتح", "قال: سنفتح الجسر.", .mark),
  ])
  func openers(word: String, source: String, opener: ClauseFinder.Start.Opener) {
    let fixture = ActFixture(source)
    #expect(fixture.clauses.start(of: fixture.index(word)).opener == opener)
  }

  @Test(arguments: [
    ("يطلب من المصانع تقديم الحسابات، وهذا يعني أن السكان بخير.", "يطلب"),
    ("تعتزم الشركة إغلاق مصنعها الأمر الذي أغضب السكان.", "تعتزم"),
    ("قررت الوزارة وقف العمل، واصفا الأمر بالخطر.", "قررت"), ("قررت الوزارة وقف العمل، على غرار جارتها.", "قررت"),
    ("تطالب النقابة بالحوار وبأنهم مستعدون له.", "تطالب"),
  ])
  func whatFollowsIsNoPart(source: String, word: String) {
    let clause = clause(of: word, source)
    #expect(["الحسابات", "مصنعها", "العمل", "بالحوار"].contains { clause.hasSuffix($0) }, "\(clause)")
  }

  @Test func anotherActEndsTheClause() {
    let fixture = ActFixture("ستفتح الوزارة الجسر وستغلق المرفأ.")
    let second = fixture.index("وستغلق")
    #expect(fixture.clauses.end(of: 0..<1) { $0 == second } == second)
  }

  @Test func aClauseNeverLeavesItsSentence() {
    let fixture = ActFixture("افتتح الجسر. ستعود الشركة. أغلق المرفأ.")
    let envelope = fixture.clauses.envelope(of: fixture.index("ستعود"))
    #expect(fixture.string(envelope).hasPrefix("ستعود") && !fixture.string(envelope).contains("أغلق"))
  }
}

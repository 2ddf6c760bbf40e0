import NewsLexicons
import NewsRecords

/// Sentences that do not agree on one fact, each put as a question with both sides. Precision goes before recall: a false
/// difference is worse than a missed one.
enum DifferenceRegister {
  /// A difference before it has its number.
  struct Finding: Hashable {
    let kind: Difference.Kind
    let rule: String
    let sides: [[Evidence]]
  }

  static func differences(of articles: ReadArticles, _ context: DossierContext) -> [Difference] {
    let found =
      OppositePredicates.findings(in: context) + UnequalValues.findings(in: context)
      + DerivedTotals.findings(in: context)
      + DisjointDeadlines.findings(in: context) + UnequalForce.findings(in: context)
      + UnequalScope.findings(in: context) + PersistenceDenials.findings(in: context)
    // Two lines of one sentence ask the same of the same sentence: each question once.
    return found.unique().filter { context.isOfOneStory($0.sides.flatMap { $0 }) }.enumerated().map { index, finding in
      let story = finding.sides.first?.first.flatMap { articles.index(of: $0.article) }
      return Difference(
        id: "d\(index + 1)", story: story.map(context.story) ?? "", kind: finding.kind,
        question: questions[finding.rule] ?? "", sides: finding.sides, rule: finding.rule)
    }
  }

  /// The one fixed question of each rule, from the lexicon `difference-questions`.
  private static let questions = Dictionary(
    LexiconFile.required("difference-questions").rows.map { ($0["rule"], $0["ar"]) },
    uniquingKeysWith: { first, _ in first })
}

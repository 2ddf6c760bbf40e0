import NewsRecords

/// What was counted. Numbers are put together only where unit, value and what is said of them are the same and their
/// sentences share words: that two numbers speak of one thing takes more grounds than a shared unit.
enum FigureRegister {
  static func figures(of articles: ReadArticles, _ context: DossierContext) -> [Figure] {
    let wholes = Dictionary(grouping: DerivedTotals.wholes(in: context), by: \.part.place)
    let differing = Set(UnequalValues.groups(in: context).flatMap { $0 }.map(\.place))
    return groups(of: context.figures).enumerated().map { index, facts in
      var figure = figure(facts, number: index + 1, articles, context)
      figure.steps = facts.flatMap { wholes[$0.place] ?? [] }.flatMap { steps(of: $0, articles) }
      if facts.contains(where: { differing.contains($0.place) }) { figure.agreement = .differ }
      return figure
    }
  }

  /// The arithmetic of a part and its share: 2,500 and 60 % make some 4,200, of which some 1,700 are left. An end that the
  /// inputs leave open is not told, and a step that says nothing is none.
  private static func steps(of whole: DerivedTotals.Whole, _ articles: ReadArticles) -> [Figure.Step] {
    let inputs = [whole.part, whole.share].map { articles.evidence($0.article, $0.quantity.range) }
    return [("derived-total", whole.total), ("derived-rest", whole.rest)].compactMap { rule, interval in
      guard let interval else { return nil }
      let low = interval.lowerBound > 0 ? interval.lowerBound.rounded() : nil
      let high = interval.upperBound.isFinite ? interval.upperBound.rounded() : nil
      return low == nil && high == nil ? nil : Figure.Step(rule: rule, inputs: inputs, low: low, high: high)
    }
  }

  /// Facts that are one figure.
  static func groups(of facts: [FigureFact]) -> [[FigureFact]] {
    let likenesses = CandidatePairs.of(facts.map(\.context)).compactMap { a, b -> (a: Int, b: Int, value: Double)? in
      isOne(facts[a], facts[b]) ? (a, b, 1) : nil
    }
    return AverageLink.groups(of: facts.count, likenesses: likenesses, least: 0.5).map { $0.map { facts[$0] } }
  }

  private static func isOne(_ a: FigureFact, _ b: FigureFact) -> Bool {
    guard a.countsLike(b), a.quantity.value == b.quantity.value, a.isToOneSide(with: b) else { return false }
    guard a.pole == b.pole, a.pole != nil || a.lemma == b.lemma else { return false }
    let shared = a.context.shared(with: b.context)
    return a.unitClass == b.unitClass && !a.unitClass.isEmpty ? shared >= 2 : shared >= 3
  }

  private static func figure(
    _ facts: [FigureFact], number: Int, _ articles: ReadArticles, _ context: DossierContext
  ) -> Figure {
    let first = facts[0]
    let evidence = facts.map { articles.evidence($0.article, $0.quantity.range) }
    let unit = facts.lazy.map(\.quantity.unit).first { !$0.isEmpty } ?? ""
    return Figure(
      id: "f\(number)", story: context.story(ofArticle: first.article), unit: unit, predicate: first.quantity.predicate,
      values: values(of: facts, evidence), agreement: Set(facts.map(\.article)).count > 1 ? .agree : .single,
      chains: context.chains(of: evidence))
  }

  /// One value for each relation the articles use: «2500» and «نحو 2500» stand beside one another.
  private static func values(of facts: [FigureFact], _ evidence: [Evidence]) -> [Figure.Value] {
    var values: [Figure.Value] = []
    for (fact, evidence) in zip(facts, evidence) {
      if let place = values.firstIndex(where: { $0.relation == fact.quantity.relation }) {
        values[place].evidence.append(evidence)
      } else {
        values.append(.init(value: fact.quantity.value, relation: fact.quantity.relation, evidence: [evidence]))
      }
    }
    return values
  }
}

import NewsRecords

/// Two numbers given for one thing: «بلغ ما أطلق من السد 2,4 مليون متر مكعب» — «بلغ ما أطلق من السد 1,3 مليون متر مكعب».
///
/// Asked where unit and predicate are the same, the sentences share nearly all words of the shorter one, the articles were
/// published within three days of one another (later numbers are news, not contradictions), and the intervals are disjoint,
/// every approximate number reaching a tenth to both sides.
enum UnequalValues {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let facts = context.figures.filter { isAlone($0, in: context.figures) }
    return CandidatePairs.of(facts.map(\.context)).compactMap { a, b in
      let (x, y) = (facts[a], facts[b])
      guard isOneThing(x, y), !x.interval.overlaps(y.interval), context.articles.areOfOneOccasion(x.article, y.article)
      else { return nil }
      return .init(kind: .figure, rule: "unequal-value", sides: [[x], [y]].map { $0.compactMap(context.sentence) })
    }
  }

  /// Whether no other number of the same class stands in the sentence: of «12 شخصا قتلوا و15 أصيبوا» neither is asked of.
  private static func isAlone(_ fact: FigureFact, in facts: [FigureFact]) -> Bool {
    !facts.contains {
      $0.article == fact.article && $0.sentence == fact.sentence && $0.tokens != fact.tokens
        && $0.unitClass == fact.unitClass
    }
  }

  private static func isOneThing(_ a: FigureFact, _ b: FigureFact) -> Bool {
    a.unitClass == b.unitClass && !a.unitClass.isEmpty && saysTheSame(a, b)
      && a.context.shared(with: b.context) >= 4 && a.context.containment(with: b.context) >= 0.7
  }

  /// One predicate, or a bare «بلغ» beside another that its own sentence has too.
  private static func saysTheSame(_ a: FigureFact, _ b: FigureFact) -> Bool {
    if a.lemma == b.lemma { return true }
    let isBare = [a, b].contains { $0.lemma == FigureLexicon.reaching }
    return isBare && a.pole != .leaves && b.pole != .leaves && a.context.shared(with: b.context) >= 5
  }
}

import NewsRecords

/// Two numbers given for one thing: «بلغ ما أطلق من السد 2,4 مليون متر مكعب» — «بلغ ما أطلق من السد 1,3 مليون متر مكعب».
///
/// Asked where unit and predicate are the same, the sentences share nearly all words of the shorter one and speak of the
/// same days, two outlets published within three days of one another (later numbers are news, an outlet's own are
/// updates), neither or both count from a day on, and the intervals are disjoint, every approximate number reaching a tenth to both sides.
enum UnequalValues {
  /// Facts that give different numbers for one thing, one group a thing.
  static func groups(in context: DossierContext) -> [[FigureFact]] {
    let facts = context.figures.filter { isAlone($0, in: context) }
    let pairs = CandidatePairs.of(facts.map(\.context)).filter { differ(facts[$0], facts[$1], in: context) }
    return FactGroups.of(pairs).map { $0.map { facts[$0] } }
  }

  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    groups(in: context).map { values in
      let sides = Set(values.map(\.quantity.value)).sorted { ($0.low, $0.high) < ($1.low, $1.high) }.map { value in
        values.filter { $0.quantity.value == value }.compactMap(context.sentence)
      }
      return .init(kind: .figure, rule: "unequal-value", sides: sides)
    }
  }

  private static func differ(_ a: FigureFact, _ b: FigureFact, in context: DossierContext) -> Bool {
    isOneThing(a, b) && !a.interval.overlaps(b.interval) && context.articles.areOfOneOccasion(a.article, b.article)
      && !context.articles.areOfOneOutlet(a.article, b.article) && a.isSince == b.isSince
      && context.speakOfTheSameDays(a, b)
  }

  /// Whether no other number of the same class stands in the sentence: of «12 شخصا قتلوا و15 أصيبوا» neither is asked of,
  /// and «18 شخصا آخرين» counts not all.
  private static func isAlone(_ fact: FigureFact, in context: DossierContext) -> Bool {
    !fact.isMore
      && !context.figures(besides: fact).contains { $0.tokens != fact.tokens && $0.unitClass == fact.unitClass }
  }

  private static func isOneThing(_ a: FigureFact, _ b: FigureFact) -> Bool {
    guard a.unitClass == b.unitClass, !a.unitClass.isEmpty else { return false }
    let words = Overlapping(a.context, b.context)
    return words.shared >= 4 && words.containment >= 0.7 && saysTheSame(a, b, words)
  }

  /// One predicate, or one that only says how many there are («بلغ») beside another that its own sentence has too.
  private static func saysTheSame(_ a: FigureFact, _ b: FigureFact, _ words: Overlapping) -> Bool {
    if a.lemma == b.lemma { return true }
    return (a.isBare || b.isBare) && a.pole != .leaves && b.pole != .leaves && words.shared >= 5
  }
}

import NewsRecords

/// One number, given as staying by some and as leaving by others: «لا يزال نحو 2500 جندي» — «2500 جندي انسحبوا».
///
/// Asked only of numbers of ten and more (small ones meet by chance), of the same class of unit, in sentences of different
/// articles that are about one thing.
enum OppositePredicates {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let facts = context.figures.filter {
      $0.quantity.value.low >= 10 && $0.quantity.unit != "percent" && ($0.pole == .leaves || $0.pole == .stays)
    }
    let byValue = Dictionary(grouping: facts.indices) { facts[$0].quantity.value }
    let pairs = byValue.values.flatMap { group in
      CandidatePairs.of(group.map { facts[$0].neighbourhood }).map { (group[$0], group[$1]) }
        .filter { contradicts(facts[$0], facts[$1]) }
    }
    return FactGroups.of(pairs).map { group in
      let sides = [FigureLexicon.Pole.stays, .leaves].map { pole in
        group.map { facts[$0] }.filter { $0.pole == pole }.compactMap(context.sentence)
      }
      return .init(kind: .figure, rule: "opposite-predicate", sides: sides)
    }
  }

  private static func contradicts(_ a: FigureFact, _ b: FigureFact) -> Bool {
    a.article != b.article && a.pole != b.pole && a.isAboutWhat(b)
  }
}

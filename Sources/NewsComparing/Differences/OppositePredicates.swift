import NewsRecords

/// One number, given as staying by some and as leaving by others: «لا يزال نحو 2500 جندي» — «2500 جندي انسحبوا».
///
/// Asked only of numbers of ten and more (small ones meet by chance), of the same class of unit, in sentences of different
/// articles whose surroundings share two words besides.
enum OppositePredicates {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let facts = context.figures.filter { $0.quantity.value.low >= 10 && $0.quantity.unit != "percent" }
    let leaving = facts.filter { $0.pole == .leaves }
    return leaving.compactMap { fact in
      let staying = facts.filter { $0.pole == .stays && contradicts($0, fact) }
      guard !staying.isEmpty else { return nil }
      return .init(
        kind: .figure, rule: "opposite-predicate",
        sides: [staying.compactMap(context.sentence), [fact].compactMap(context.sentence)])
    }
  }

  private static func contradicts(_ a: FigureFact, _ b: FigureFact) -> Bool {
    a.article != b.article && a.countsLike(b) && a.quantity.value == b.quantity.value
      && a.neighbourhood.shared(with: b.neighbourhood) >= 2
  }
}

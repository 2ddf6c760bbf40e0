import ArabicText
import NewsRecords

/// A part and its share imply a whole: more than 2,500 left, about 60 % of all, so there were more than 3,700; another
/// article says there were 3,000. Asked only where the two intervals are disjoint, every approximate number reaching a
/// tenth to both sides.
enum DerivedTotals {
  /// A part, its share, and the whole they make.
  struct Whole {
    let part: FigureFact
    let share: FigureFact
    let interval: ClosedRange<Double>

    /// The whole by the numbers as they are given, «more than» taken for the number itself: an open end spells no sum.
    var spelledTotal: ClosedRange<Double> {
      let percent = share.interval
      return
        (part.quantity.value.low / percent.upperBound * 100)...(part.quantity.value.high / percent.lowerBound * 100)
    }

    /// What is left of it without the part.
    var spelledRest: ClosedRange<Double> {
      let low = max(0, spelledTotal.lowerBound - part.quantity.value.low)
      return low...max(low, spelledTotal.upperBound - part.quantity.value.high)
    }
  }

  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    wholes(in: context).compactMap { whole in
      let others = context.figures.filter { isTold($0, of: whole) && !$0.interval.overlaps(whole.interval) }
      guard !others.isEmpty else { return nil }
      return .init(
        kind: .derived, rule: "derived-total",
        sides: [[whole.part, whole.share].compactMap(context.sentence), others.compactMap(context.sentence)])
    }
  }

  /// Every share of a whole whose part stands in its own sentence or the one before.
  static func wholes(in context: DossierContext) -> [Whole] {
    let facts = context.figures
    return facts.indices.dropFirst().compactMap { index in
      let (part, share) = (facts[index - 1], facts[index])
      guard share.quantity.unit == "percent", share.article == part.article, part.quantity.unit != "percent",
        share.sentence - part.sentence <= 1, context.isShareOfWhole(share)
      else { return nil }
      let percent = share.interval
      guard percent.lowerBound > 0 else { return nil }
      return Whole(
        part: part, share: share,
        interval: (part.interval.lowerBound / percent.upperBound * 100)...(part.interval.upperBound / percent.lowerBound
          * 100))
    }
  }

  /// Whether `fact` tells how many there were before so many left.
  private static func isTold(_ fact: FigureFact, of whole: Whole) -> Bool {
    fact.article != whole.part.article && fact.pole == .before && fact.isAboutWhat(whole.part)
  }
}

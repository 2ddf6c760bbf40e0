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

    /// The whole: «more than 45 %» says how much it is at most and not how much at least, then its lower end is 0; where
    /// the inputs set no upper end that is infinite.
    var total: ClosedRange<Double> {
      let (part, percent) = (part.interval, share.interval)
      let low = part.lowerBound / percent.upperBound * 100
      return low...max(low, part.upperBound / percent.lowerBound * 100)
    }

    /// What is left of it without the part, open as the whole is; nil where the part may be all.
    var rest: ClosedRange<Double>? {
      let (part, percent) = (part.interval, share.interval)
      guard percent.lowerBound < 100 else { return nil }
      let low = part.lowerBound * max(0, 100 / percent.upperBound - 1)
      return low...max(low, part.upperBound * (100 / percent.lowerBound - 1))
    }
  }

  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let wholes = wholes(in: context)
    let before = context.figures.filter { $0.pole == .before }
    // Those that share a word are compared, not all with all.
    let pairs = CandidatePairs.of((wholes.map(\.part) + before).map(\.neighbourhood))
      .filter { $0 < wholes.count && $1 >= wholes.count }
    let facing = Dictionary(grouping: pairs, by: \.0).mapValues { $0.map { before[$0.1 - wholes.count] } }
    return wholes.enumerated().compactMap { number, whole in
      let others = (facing[number] ?? []).filter { isTold($0, of: whole) && !$0.interval.overlaps(whole.total) }
      guard !others.isEmpty else { return nil }
      return .init(
        kind: .derived, rule: "derived-total",
        sides: [[whole.part, whole.share].compactMap(context.sentence), others.compactMap(context.sentence)])
    }
  }

  /// Whether the sentence of `part` tells by how much something changed: «من 300 إلى 450، أي بنسبة 50%» is no share.
  private static func isChange(_ part: FigureFact, in context: DossierContext) -> Bool {
    (context.figuresBySentence[SentencePlace(part)] ?? []).contains { FigureLexicon.shared.isChange($0.lemma) }
  }

  /// Every share of a whole whose part stands in its own sentence or the one before.
  static func wholes(in context: DossierContext) -> [Whole] {
    let facts = context.figures
    return facts.indices.dropFirst().compactMap { index in
      let (part, share) = (facts[index - 1], facts[index])
      guard share.quantity.unit == "percent", share.article == part.article, part.quantity.unit != "percent",
        share.sentence - part.sentence <= 1, context.isShareOfWhole(share),
        !isChange(part, in: context) || context.namesWhole(share)
      else { return nil }
      // Of nothing, or of no share, there is no whole.
      guard part.interval.upperBound > 0, share.interval.upperBound > 0 else { return nil }
      return Whole(part: part, share: share)
    }
  }

  /// Whether `fact` tells how many there were before so many left.
  private static func isTold(_ fact: FigureFact, of whole: Whole) -> Bool {
    fact.article != whole.part.article && fact.isAboutWhat(whole.part)
  }
}

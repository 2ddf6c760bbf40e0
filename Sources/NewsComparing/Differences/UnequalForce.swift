import NewsRecords

/// One content told with another force: discussed or affirmed here, pledged there.
///
/// Asked of articles that report one occasion, published within three days of one another: the same thing is done (what
/// one begins with stands in the other), and half of the shorter one's words besides dates are shared, four at least,
/// three of them no names (two where nearly all are shared). Months apart it is not a difference but a second statement.
enum UnequalForce {
  static func findings(in context: DossierContext) -> [DifferenceRegister.Finding] {
    let told = ForceTelling.all(in: context.articles)
    let pairs = CandidatePairs.of(told.map(\.words)).filter { differ(told[$0], told[$1], in: context.articles) }
    return FactGroups.of(pairs).map { group in
      let pledged = sentences(group.filter { told[$0].force == ForceWords.pledged }.map { told[$0] })
      let weaker = sentences(group.filter { told[$0].force < ForceWords.pledged }.map { told[$0] })
      return .init(kind: .force, rule: "unequal-force", sides: [weaker.filter { !pledged.contains($0) }, pledged])
    }.filter { !$0.sides.contains(where: \.isEmpty) }
  }

  private static func differ(_ a: ForceTelling, _ b: ForceTelling, in articles: ReadArticles) -> Bool {
    guard a.force != b.force, max(a.force, b.force) == ForceWords.pledged,
      articles.areOfOneOccasion(a.article, b.article), !articles.areOfOneOutlet(a.article, b.article)
    else { return false }
    let words = Overlapping(a.words, b.words)
    let things = a.things.shared(with: b.things)
    return words.shared >= 4 && words.containment >= 0.5 && (things >= 3 || things >= 2 && words.containment >= 0.75)
      && a.words.sharesHead(with: b.words)
  }

  private static func sentences(_ tellings: [ForceTelling]) -> [Evidence] {
    tellings.map(\.sentence).unique()
  }
}

public import NewsRecords

/// Puts the readings of many articles together into one dossier. Pure; the order of the articles does not matter.
public struct DossierBuilder: Sendable {
  private let asOf: String?

  /// A builder that measures deadlines by the day `asOf`, or by the newest article's where it is nil.
  public init(asOf: String? = nil) { self.asOf = asOf }

  /// The dossier of `given`; `skipped` is what could not be read, and is told with it.
  public func dossier(of given: [ReadArticle], skipped: [SkippedInput] = []) -> Dossier {
    let articles = ReadArticles(given)
    var dossier = Dossier(head: head(of: articles, skipped: skipped))
    var context = DossierContext(articles)
    dossier.stories = StoryRegister.stories(of: articles, context)
    dossier.statements = StatementRegister.statements(of: articles, context)
    context.statementFamilies = StatementFamilies(dossier.statements)
    dossier.pledges = PledgeRegister.pledges(of: articles, context, asOf: dossier.head.asOf)
    dossier.figures = FigureRegister.figures(of: articles, context)
    dossier.timeline = Timeline.entries(of: articles, context)
    dossier.differences = DifferenceRegister.differences(of: articles, context)
    dossier.wordings = context.wordings.ledger { articles.index(of: $0).map(context.story) ?? "" }
    dossier.habits = HabitLedger.habits(in: context.passages, of: articles)
    dossier.people = context.people.people
    dossier.readings = articles.all.map(\.reading)
    dossier.head.independentChains = context.independentArticles
    dossier.head.differences = dossier.differences.count
    dossier.head.deadlinesPassed = dossier.pledges.filter { $0.state == .deadlinePassed }.count
    return dossier
  }

  private func head(of articles: ReadArticles, skipped: [SkippedInput]) -> Dossier.Head {
    let readings = articles.all.map(\.reading)
    return Dossier.Head(
      articles: articles.all.count,
      outlets: Set(articles.all.compactMap(\.article.outlet)).count,
      independentChains: 0,
      asOf: asOf ?? readings.compactMap(\.published).max(),
      read: readings.map(\.id),
      skipped: skipped,
      undated: readings.filter { $0.published == nil }.map(\.id),
      unattributed: readings.reduce(0) { count, reading in
        count + reading.diagnostics.filter { $0.code == Reading.unattributedCode }.count
      })
  }
}

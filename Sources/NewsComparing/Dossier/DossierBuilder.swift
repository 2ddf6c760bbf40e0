public import NewsRecords

/// Puts the readings of many articles together into one dossier. Pure; the order of the articles does not matter.
public struct DossierBuilder: Sendable {
  private let asOf: String?

  /// A builder that measures deadlines by the day `asOf`, or by the newest article's where it is nil.
  public init(asOf: String? = nil) { self.asOf = asOf }

  /// The dossier of `tellings`; `skipped` is what could not be read, and is told with it.
  public func dossier(of tellings: [ReadArticle], skipped: [SkippedInput] = []) -> Dossier {
    let tellings = ReadArticles(tellings)
    var dossier = Dossier(head: head(of: tellings, skipped: skipped))
    dossier.stories = StoryRegister.stories(of: tellings)
    dossier.statements = StatementRegister.statements(of: tellings)
    dossier.figures = FigureRegister.figures(of: tellings)
    dossier.timeline = Timeline.entries(of: tellings)
    dossier.people = PeopleRegister.people(of: tellings)
    dossier.readings = tellings.all.map(\.reading)
    dossier.head.independentChains = Independence.families(of: Array(tellings.all.indices), in: tellings).count
    return dossier
  }

  private func head(of tellings: ReadArticles, skipped: [SkippedInput]) -> Dossier.Head {
    let readings = tellings.all.map(\.reading)
    return Dossier.Head(
      articles: tellings.all.count,
      outlets: Set(tellings.all.compactMap(\.article.outlet)).count,
      independentChains: 0,
      asOf: asOf ?? readings.compactMap(\.published).max(),
      read: readings.map(\.id),
      skipped: skipped,
      undated: readings.filter { $0.published == nil }.map(\.id),
      unattributed: readings.reduce(0) { count, reading in
        count + reading.diagnostics.filter { $0.code == "unattributed-quotation" }.count
      })
  }
}

import NewsRecords

/// What was said: one statement for each utterance, with all its reports.
enum StatementRegister {
  static func statements(of articles: ReadArticles, _ context: DossierContext) -> [Statement] {
    context.utterances.enumerated().map { index, reports in
      let evidence = reports.compactMap { report in
        articles.evidence(report.article, spanning: report.quotation.content).map {
          Statement.Report(evidence: $0, quotation: report.quotation.id)
        }
      }
      let story = context.story(ofArticle: reports[0].article)
      return Statement(
        id: "st\(index + 1)", story: story, speaker: speaker(of: reports),
        evidence: evidence, fidelity: context.wordings.fidelity(of: reports, in: articles, story: story),
        chains: context.chains(of: evidence.map(\.evidence)))
    }
  }

  /// The fullest name that the reports agree on; nil where none names a speaker, or where they name different ones: then
  /// each report's own reading says who.
  private static func speaker(of reports: [Utterances.Report]) -> Speaker? {
    let speakers = reports.compactMap(\.quotation.speaker).filter { $0.kind != .anonymous }
    guard let fullest = speakers.max(by: { weight($0) < weight($1) }) else {
      return reports.compactMap(\.quotation.speaker).first
    }
    let last = fullest.name.split(separator: " ").last
    return speakers.allSatisfy { $0.name.split(separator: " ").last == last || $0.kind != fullest.kind } ? fullest : nil
  }

  private static func weight(_ speaker: Speaker) -> Int {
    speaker.name.utf8.count + (speaker.role == nil ? 0 : 100)
  }
}

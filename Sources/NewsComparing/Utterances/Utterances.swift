import NewsRecords

/// Which quotations report one utterance.
///
/// Two reports are one utterance where the same speaker is reported with the same words for the most part; where one names
/// no speaker, with fewer of the words but on one occasion; where the articles name two speakers, only with nearly all of
/// them. Two interviews of one speaker stay apart by their words: that is what can be shown.
struct Utterances {
  /// A quotation and its article.
  struct Report: Sendable {
    /// Index of the article among those read.
    let article: Int
    let quotation: Quotation
  }

  /// Groups of reports, each in the order of the articles, the groups by their first report.
  static func groups(in articles: ReadArticles) -> [[Report]] {
    let reports = articles.all.enumerated().flatMap { index, article in
      article.reading.quotations.filter { !$0.content.isEmpty }.map { Report(article: index, quotation: $0) }
    }
    let items = reports.map { Item($0, in: articles) }
    let likenesses = CandidatePairs.of(items.map(\.words)).compactMap { a, b -> (a: Int, b: Int, value: Double)? in
      likeness(items[a], items[b], in: articles).map { (a, b, $0) }
    }
    return AverageLink.groups(of: items.count, likenesses: likenesses, least: 0.6).map { $0.map { reports[$0] } }
  }

  private struct Item {
    let article: Int
    let words: ContentWords
    let names: SpeakerLikeness.Names
    let hasSpeaker: Bool

    init(_ report: Report, in articles: ReadArticles) {
      article = report.article
      words = ContentWords(report.quotation.content.map(\.text).joined(separator: " "))
      names = SpeakerLikeness.Names(report.quotation.speaker, in: articles.all[report.article].reading)
      hasSpeaker = report.quotation.speaker != nil
    }
  }

  /// How alike two reports are, nil where they cannot be one utterance.
  private static func likeness(_ a: Item, _ b: Item, in articles: ReadArticles) -> Double? {
    let shared = a.words.shared(with: b.words)
    let containment = a.words.containment(with: b.words)
    guard shared >= 3, containment >= 0.6, !a.words.contradictsNumbers(of: b.words) else { return nil }
    if a.names.isNamed, b.names.isNamed, SpeakerLikeness.mayBeOne(a.names, b.names) {
      // The longer one may say more, but not mostly other things.
      let both = Double(2 * shared) / Double(a.words.keys.count + b.words.keys.count)
      return containment >= 0.7 && (both >= 0.55 || containment == 1) ? containment : nil
    }
    if !a.hasSpeaker || !b.hasSpeaker, shared >= 5, articles.areOfOneOccasion(a.article, b.article) {
      return containment
    }
    return shared >= 6 && containment >= 0.85 ? containment : nil
  }
}

import NewsRecords

/// Which quotations report one utterance.
///
/// Two reports are one utterance where the same speaker is reported with the same words for the most part; without a
/// speaker on one side, or with speakers that the articles name differently, only where nearly all words are the same.
/// Two utterances of the same content on two occasions stay apart by their words: that is what can be shown.
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
      likeness(items[a], items[b]).map { (a, b, $0) }
    }
    return AverageLink.groups(of: items.count, likenesses: likenesses, least: 0.6).map { $0.map { reports[$0] } }
  }

  private struct Item {
    let words: ContentWords
    let names: SpeakerLikeness.Names

    init(_ report: Report, in articles: ReadArticles) {
      words = ContentWords(report.quotation.content.map(\.text).joined(separator: " "))
      names = SpeakerLikeness.Names(report.quotation.speaker, in: articles.all[report.article].reading)
    }
  }

  /// How alike two reports are, nil where they cannot be one utterance.
  private static func likeness(_ a: Item, _ b: Item) -> Double? {
    let smaller = min(a.words.keys.count, b.words.keys.count)
    guard smaller >= 3 else { return nil }
    let value = a.words.containment(with: b.words)
    if a.names.isNamed, b.names.isNamed, SpeakerLikeness.mayBeOne(a.names, b.names) {
      return value >= 0.7 ? value : nil
    }
    return smaller >= 6 && value >= 0.85 ? value : nil
  }
}

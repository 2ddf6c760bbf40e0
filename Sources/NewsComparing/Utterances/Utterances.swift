import NewsRecords

/// Which quotations report one utterance.
///
/// Two reports are one utterance where the same speaker is reported with the same words for the most part, on one
/// occasion also in another outlet's translation or paraphrase; where one names no speaker, or the articles name two,
/// only with nearly all of them. Dates count nothing: «until the 19th» and «until the 20th» may be two reports of one
/// utterance, and then differ. Two interviews of one speaker stay apart by their words: that is what can be shown.
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
      let words = Overlapping(items[a].words, items[b].words)
      // Nearly all pairs end here, before names are compared.
      guard words.shared >= 3, words.containment >= 0.5, isOne(items[a], items[b], words, in: articles) else {
        return nil
      }
      // What a headline has inside marks its article has: that outweighs whatever else the article says.
      return (a, b, isHeadline(items[a], items[b]) ? 1 : 0.75 + words.containment / 4)
    }
    return AverageLink.groups(of: items.count, likenesses: likenesses, least: 0.6).map { $0.map { reports[$0] } }
  }

  private struct Item {
    let article: Int
    let words: ContentWords
    let names: SpeakerLikeness.Names
    let hasSpeaker: Bool
    /// Whether it stands in the first line: a headline sums up what the text then gives in full.
    let isInFirstLine: Bool
    /// What stands inside marks, pair by pair.
    let pieces: [ContentWords]

    init(_ report: Report, in articles: ReadArticles) {
      article = report.article
      words = articles.words(report.article, report.quotation.content)
      names = SpeakerLikeness.Names(
        report.quotation.speaker, articles.findings[report.article].entity(report.quotation.speaker?.id))
      hasSpeaker = report.quotation.speaker != nil
      pieces = report.quotation.quoted.map { articles.words(report.article, [$0]) }.filter { $0.keys.count >= 2 }
      isInFirstLine = report.quotation.content.allSatisfy { articles.isInFirstLine(report.article, $0) }
    }
  }

  private static func isOne(_ a: Item, _ b: Item, _ words: Overlapping, in articles: ReadArticles) -> Bool {
    guard !a.words.contradictsNumbers(of: b.words) else { return false }
    if a.names.isNamed, b.names.isNamed, SpeakerLikeness.mayBeOne(a.names, b.names) {
      if a.article == b.article { return isRepeated(words) || isHeadline(a, b) }
      return articles.areOfOneOccasion(a.article, b.article) ? isParaphrase(words) : isSame(words, least: 4)
    }
    guard a.hasSpeaker, b.hasSpeaker else {
      return articles.areOfOneOccasion(a.article, b.article)
        ? words.shared >= 5 && words.containment >= 0.7 && words.dice >= 0.5 && a.words.sharesHead(with: b.words)
        : isSame(words, least: 6)
    }
    return isSame(words, least: 6)
  }

  /// One speaker on one occasion, as two outlets tell it. The fewer words are shared, the more of all words they must be;
  /// a slice of the other's words needs four of them.
  private static func isParaphrase(_ words: Overlapping) -> Bool {
    if words.containment == 1 { return words.shared >= 4 || words.dice >= 0.6 }
    if words.containment >= 0.7, words.dice >= 0.5 { return true }
    return words.dice >= 0.4 && (words.shared >= 5 && words.containment >= 0.6 || words.shared >= 8)
  }

  /// A headline and what it sums up: what it has inside marks the other has inside marks of their own, in whatever form.
  private static func isHeadline(_ a: Item, _ b: Item) -> Bool {
    a.article == b.article && a.isInFirstLine != b.isInFirstLine
      && a.pieces.contains { piece in b.pieces.contains { $0.keys == piece.keys } }
  }

  /// One speaker in one article: its lead again in its text. What he says next is said of the same things in part, so more
  /// has to be shared than between outlets.
  private static func isRepeated(_ words: Overlapping) -> Bool {
    words.containment == 1 || words.containment >= 0.7 && words.dice >= 0.55
  }

  /// Nearly the same words, whoever is said to have spoken and whenever.
  private static func isSame(_ words: Overlapping, least: Int) -> Bool {
    words.shared >= least && words.containment >= 0.85 && words.dice >= 0.6
  }
}

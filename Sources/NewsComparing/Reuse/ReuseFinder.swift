import ArabicText
public import NewsRecords

/// Finds the passages that articles copied from one another, with what was changed in each.
///
/// Pure: the same articles give the same pairs, in whatever order they come and on however many cores. Shared shingles
/// are found by one sort of all shingles, so that cost grows with the text, not with the number of pairs of articles.
public struct ReuseFinder: Sendable {
  private let options: ReuseOptions

  /// A finder with `options`.
  public init(_ options: ReuseOptions = ReuseOptions()) { self.options = options }

  /// All pairs of copied passages among `articles`.
  ///
  /// In each pair `a` is the earlier article, by day, time as written, id. Pairs stand in the order of `b`, then of `a`;
  /// for one pair of articles the longest passage is first, then they follow the order of `a`.
  public func pairs(among articles: [ReuseArticle]) -> [PassagePair] {
    let corpus = CopyCorpus(articles, options)
    return articles.indices.flatMap { corpus.pairs(of: $0) }
  }

  /// As `pairs(among:)`, on several cores.
  public func pairs(among articles: [ReuseArticle], tasks: Int) async -> [PassagePair] {
    let corpus = await CopyCorpus.made(of: articles, options, tasks: tasks)
    let chunks = await Chunks(count: articles.count, tasks: tasks).map { range in range.map { corpus.pairs(of: $0) } }
    return chunks.flatMap { $0.flatMap { $0 } }
  }
}

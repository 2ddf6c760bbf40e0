public import NewsRecords

/// An index of shingles in a folder: finds what a new article copied from all that came before, in milliseconds.
///
/// Shingles gather in memory and are written as a segment when there are four million (64 MB); neighbouring segments of
/// like size are merged, so that there are never more than some twenty. Memory is bounded by that table, whatever the
/// size of the folder. Texts are not kept: whoever asks hands them over.
public struct ReuseIndex: Sendable {
  private let folder: String
  private let options: ReuseOptions
  private let flushAt: Int
  private var segments: [Segment] = []
  private var pending: [Posting] = []
  private var pendingArticles: [IndexedArticle] = []

  /// Opens the segments in `folder`, which exists and may be empty.
  ///
  /// - Parameter flushAt: how many shingles are held in memory.
  /// - Throws: `ReuseIndexError` where a segment cannot be read.
  public init(folder: String, options: ReuseOptions = ReuseOptions(), flushAt: Int = 4 << 20) throws(ReuseIndexError) {
    self.folder = folder
    self.options = options
    self.flushAt = flushAt
    var first = 0
    while let path = IndexFolder.segment(in: folder, beginningAt: first) {
      segments.append(try Segment(path))
      first = segments[segments.count - 1].articles.upperBound
    }
  }

  /// How many articles are in it.
  public var count: Int { firstPending + pendingArticles.count }

  private var firstPending: Int { segments.last?.articles.upperBound ?? 0 }

  /// Adds `article`. O(n), and now and then a merge.
  public mutating func add(_ article: ReuseArticle) throws(ReuseIndexError) {
    Shingles.winnowed(CopyWords(article.text), article: UInt32(count), into: &pending)
    pendingArticles.append(IndexedArticle(article))
    if pending.count >= flushAt { try flush() }
  }

  /// Writes what is in memory to the folder.
  public mutating func flush() throws(ReuseIndexError) {
    guard !pendingArticles.isEmpty else { return }
    pending.radixSortByHash()
    let path = IndexFolder.path(in: folder, firstPending..<count)
    try SegmentWriter.write(
      pending, count: pending.count, articles: pendingArticles, firstArticle: firstPending, to: path)
    segments.append(try Segment(path))
    pending.removeAll(keepingCapacity: true)
    pendingArticles.removeAll()
    while segments.count > 1,
      segments[segments.count - 1].layout.postings * 2 >= segments[segments.count - 2].layout.postings
    {
      try mergeLastTwo()
    }
  }

  private mutating func mergeLastTwo() throws(ReuseIndexError) {
    let (one, other) = (segments[segments.count - 2], segments[segments.count - 1])
    let path = IndexFolder.path(in: folder, one.articles.lowerBound..<other.articles.upperBound)
    try SegmentWriter.write(
      MergedPostings(one, other), count: one.layout.postings + other.layout.postings,
      articles: one.articles.map { one.article($0) } + other.articles.map { other.article($0) },
      firstArticle: one.articles.lowerBound, to: path)
    segments.removeLast(2)
    segments.append(try Segment(path))
    for old in [one.path, other.path] where old != path { IndexFolder.remove(old) }
  }

  // MARK: Asking

  /// The passages that `article` shares with those in the folder; what is not flushed yet is not asked.
  ///
  /// `text` gives the text of an article by its id, or nil if it is gone. The article's own id is passed over. In the
  /// order of the other articles' numbers; the earlier article of a pair is `a`. About thirty microseconds without a
  /// copy, and the reading of each text that has one.
  public func pairs(of article: ReuseArticle, text: (String) -> ReuseArticle?) -> [PassagePair] {
    var words = CopyWords(article.text)
    let found = IndexSearch(segments: segments, options: options).matches(of: words, in: article)
    for word in found.common { words.markStanding(word..<(word + Shingles.length)) }
    let reader = PairReader(options: options)
    return found.matches.flatMap { match -> [PassagePair] in
      guard let other = text(match.id) else { return [] }
      var otherWords = CopyWords(other.text)
      for word in match.common { otherWords.markStanding(word..<(word + Shingles.length)) }
      let (own, theirs) = (PairSide(article: article, words: words), PairSide(article: other, words: otherWords))
      return other.precedes(article)
        ? reader.pairs(theirs, own, match.seeds)
        : reader.pairs(own, theirs, match.seeds.map { Seed(a: $0.b, b: $0.a) })
    }
  }
}

/// Writes a segment file.
enum SegmentWriter {
  /// Writes `postings`, which stand by hash, article and word and are gone through twice, and the `articles` they belong
  /// to, of which the first has the number `firstArticle`. O(n), memory ten bits a posting.
  static func write(
    _ postings: some Sequence<Posting>, count: Int, articles: [IndexedArticle], firstArticle: Int, to path: String
  ) throws(ReuseIndexError) {
    let layout = SegmentLayout(
      postings: count, articles: articles.count, firstArticle: firstArticle,
      idBytes: articles.reduce(0) { $0 + $1.id.utf8.count })
    var file = try NewFile(path)
    try writeHead(layout, to: &file)
    try writeGuides(postings, layout, to: &file)
    for posting in postings {
      try file.append(posting.hash)
      try file.append(posting.article)
      try file.append(posting.position)
    }
    try writeArticles(articles, to: &file)
    try file.finish()
  }

  private static func writeHead(_ layout: SegmentLayout, to file: inout NewFile) throws(ReuseIndexError) {
    try file.append(SegmentLayout.magic)
    for number in [layout.postings, layout.articles, layout.firstArticle, layout.idBytes, layout.size, 0] {
      try file.append(UInt64(number))
    }
  }

  /// The filter and the directory.
  private static func writeGuides(
    _ postings: some Sequence<Posting>, _ layout: SegmentLayout, to file: inout NewFile
  ) throws(ReuseIndexError) {
    var filter = HashFilter(count: layout.postings)
    let entries = 1 << layout.directoryBits
    var counts = [UInt32](repeating: 0, count: (entries + 2) / 2 * 2)
    for posting in postings {
      filter.insert(posting.hash)
      counts[Int(truncatingIfNeeded: posting.hash >> UInt64(64 - layout.directoryBits)) + 1] += 1
    }
    for index in 1..<counts.count { counts[index] += counts[index - 1] }
    for word in filter.words { try file.append(word) }
    for start in counts { try file.append(start) }
  }

  private static func writeArticles(_ articles: [IndexedArticle], to file: inout NewFile) throws(ReuseIndexError) {
    var end = 0
    for article in articles {
      end += article.id.utf8.count
      try file.append(article.outlet)
      try file.append(Int64(article.day ?? .min))
      try file.append(UInt64(end))
    }
    for article in articles { try file.append(bytes: Array(article.id.utf8)) }
  }
}

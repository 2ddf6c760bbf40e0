import Testing

@testable import NewsComparing

@Suite struct IndexSearchTests {
  private let text = ReuseSamples.text([0, 1])

  /// The matches of `text`, printed by «new» on 12 May, among `articles`.
  private func matches(
    _ articles: [ReuseArticle], _ options: ReuseOptions = ReuseOptions()
  ) throws -> (matches: [IndexSearch.Match], common: [Int]) {
    let folder = try TestFolder()
    var postings: [Posting] = []
    for (number, article) in articles.enumerated() {
      Shingles.winnowed(CopyWords(article.text), article: UInt32(number), into: &postings)
    }
    postings.radixSortByHash()
    let path = IndexFolder.path(in: folder.path, 0..<articles.count)
    try SegmentWriter.write(
      postings, count: postings.count, articles: articles.map { IndexedArticle($0) }, firstArticle: 0, to: path)
    let new = ReuseSamples.article("new", text)
    return IndexSearch(segments: [try Segment(path)], options: options).matches(of: CopyWords(new.text), in: new)
  }

  @Test func whoSharesShinglesMatchesWithTheWordsOfBoth() throws {
    let found = try matches([
      ReuseSamples.article("other", ReuseSamples.unrelated), ReuseSamples.article("copy", "قبلها كلمتان. " + text),
    ])
    #expect(found.matches.map(\.id) == ["copy"])
    #expect(!found.matches[0].seeds.isEmpty && found.common.isEmpty)
    // Two words stand before the copy, which begins the new article.
    #expect(found.matches[0].seeds.allSatisfy { $0.a == $0.b + 2 })
  }

  @Test func anArticleMatchesNotItself() throws {
    #expect(try matches([ReuseSamples.article("new", text)]).matches.isEmpty)
  }

  @Test func outletAndDaysThatAreNotAskedForArePassedOver() throws {
    let copies = [
      ReuseSamples.article("same", text, outlet: "new"), ReuseSamples.article("old", text, published: "2024-01-02"),
      ReuseSamples.article("near", text, published: "2024-05-14"),
    ]
    #expect(try matches(copies).matches.map(\.id) == ["same", "old", "near"])
    var options = ReuseOptions()
    options.sameOutlet = false
    options.windowDays = 3
    #expect(try matches(copies, options).matches.map(\.id) == ["near"])
  }

  /// A shingle that too many articles share is a formula: it leads to nobody and is handed back as such.
  @Test func whatTooManyShareIsCommon() throws {
    var options = ReuseOptions()
    options.commonShingle = 4
    let found = try matches((0..<6).map { ReuseSamples.article("n\($0)", text) }, options)
    #expect(found.matches.isEmpty && !found.common.isEmpty)
  }
}

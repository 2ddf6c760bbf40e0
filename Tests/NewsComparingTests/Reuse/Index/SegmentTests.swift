import Foundation
import Testing

@testable import NewsComparing

@Suite struct SegmentTests {
  private let articles = [
    IndexedArticle(id: "أول", day: 19_000, outlet: 7), IndexedArticle(id: "", day: nil, outlet: 0),
    IndexedArticle(id: "third/3.txt", day: -5, outlet: .max),
  ]

  private func postings(_ count: Int, article: UInt32) -> [Posting] {
    var postings = (0..<count).map { index in
      Posting(hash: UInt64(index / 2) &* 0x9E37_79B9_7F4A_7C15, article: article, position: UInt32(index))
    }
    postings.radixSortByHash()
    return postings
  }

  private func withSegment(_ postings: [Posting], first: Int, _ body: (Segment) throws -> Void) throws {
    let path = NSTemporaryDirectory() + "tawatur-segment-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try SegmentWriter.write(postings, count: postings.count, articles: articles, firstArticle: first, to: path)
    try body(Segment(path))
  }

  @Test(arguments: [0, 1, 2, 63, 2000])
  func everyPostingIsFoundByItsHash(_ count: Int) throws {
    let written = postings(count, article: 5)
    try withSegment(written, first: 5) { segment in
      #expect((0..<count).map { segment.posting($0) } == written)
      for posting in written {
        #expect(segment.postings(with: posting.hash).map { segment.posting($0) }.contains(posting))
      }
      #expect(segment.postings(with: 0x1234_5678_9ABC_DEF1).isEmpty)
    }
  }

  @Test func articlesAreKept() throws {
    try withSegment(postings(10, article: 40), first: 40) { segment in
      #expect(segment.articles == 40..<43)
      #expect(segment.articles.map { segment.article($0) } == articles)
    }
  }

  @Test func mergedPostingsStandInOneOrder() throws {
    try withSegment(postings(50, article: 0), first: 0) { one in
      try withSegment(postings(31, article: 3), first: 3) { other in
        let merged = Array(MergedPostings(one, other))
        var expected = postings(50, article: 0) + postings(31, article: 3)
        expected.radixSortByHash()
        #expect(merged == expected)
      }
    }
  }
}

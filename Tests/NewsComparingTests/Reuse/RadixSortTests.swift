import SeededDraws
import Testing

@testable import NewsComparing

@Suite struct RadixSortTests {
  @Test func sortsByHashAndKeepsTheOrderOfEquals() {
    var draws = SplitMix64(seed: 7)
    var postings = (0..<2000).map { index in
      Posting(hash: draws.next() >> UInt64.random(in: 0..<60, using: &draws), article: UInt32(index), position: 0)
    }
    let expected = postings.sorted { ($0.hash, $0.article) < ($1.hash, $1.article) }
    postings.radixSortByHash()
    #expect(postings == expected)
  }

  @Test func emptyAndOne() {
    var none: [Posting] = []
    none.radixSortByHash()
    #expect(none.isEmpty)
    var one = [Posting(hash: 3, article: 0, position: 0)]
    one.radixSortByHash()
    #expect(one.map(\.hash) == [3])
  }
}

import Testing

@testable import NewsComparing

@Suite struct RadixSortTests {
  @Test func sortsByHashAndKeepsTheOrderOfEquals() {
    var state: UInt64 = 7
    var postings = (0..<2000).map { index in
      state = state &* 6_364_136_223_846_793_005 &+ 1
      return Posting(hash: state >> (state % 60), article: UInt32(index), position: 0)
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

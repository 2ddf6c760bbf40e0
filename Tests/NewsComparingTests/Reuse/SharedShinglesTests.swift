import Testing

@testable import NewsComparing

@Suite struct SharedShinglesTests {
  private func postings(_ hashes: [[UInt64]]) -> [Posting] {
    hashes.enumerated().flatMap { article, hashes in
      hashes.enumerated().map { Posting(hash: $1, article: UInt32(article), position: UInt32($0)) }
    }
  }

  @Test func whatOneArticleHasAloneIsGone() {
    let shared = SharedShingles(postings([[1, 2, 3], [3, 4], [5, 5]]), days: [0, 0, 0], options: ReuseOptions())
    #expect(shared.entries(of: 0).map(\.position) == [2])
    #expect(shared.entries(of: 1).map(\.position) == [0])
    #expect(shared.entries(of: 2).isEmpty)
  }

  @Test func repeatsWithinAnArticleOnRequest() {
    var options = ReuseOptions()
    options.within = true
    let shared = SharedShingles(postings([[1, 2], [5, 5]]), days: [0, 0], options: options)
    #expect(shared.entries(of: 1).map(\.position) == [0, 1])
  }

  @Test func whatTooManyShareIsCommon() {
    var options = ReuseOptions()
    options.commonShingle = 3
    let shared = SharedShingles(postings([[1, 2], [1, 2], [1, 2], [1]]), days: [0, 0, 0, 0], options: options)
    #expect(shared.common.map(\.hash) == [1, 1, 1, 1])
    #expect(shared.entries(of: 0).map(\.position) == [1])
  }

  @Test func whatIsPrintedOnManyDaysIsCommon() {
    var options = ReuseOptions()
    options.commonDays = 2
    let shared = SharedShingles(postings([[1, 2], [1, 2], [1]]), days: [10, 11, 12], options: options)
    #expect(shared.common.map(\.article) == [0, 1, 2])
  }
}

import Testing

@testable import NewsComparing

@Suite struct PostingsTests {
  private func articles(_ postings: Postings, from first: Int) -> [Int] {
    var found: [Int] = []
    postings.forEach(from: first) { article, _ in found.append(article) }
    return found
  }

  @Test func onlyArticlesFromTheFirstOnAreFound() {
    var postings = Postings()
    for article in [2, 5, 9] { postings.add(article, Float(article), first: 0) }
    #expect(articles(postings, from: 0) == [2, 5, 9])
    #expect(articles(postings, from: 5) == [5, 9])
    #expect(articles(postings, from: 10).isEmpty)
  }

  @Test func expiredArticlesGoAndTheRestKeepsItsWeights() {
    var postings = Postings()
    for article in 0..<100 { postings.add(article, Float(article), first: max(0, article - 5)) }
    #expect(articles(postings, from: 0).count < 20, "what left the window must not pile up")
    postings.forEach(from: 95) { article, weight in #expect(weight == Float(article)) }
    #expect(articles(postings, from: 95) == [95, 96, 97, 98, 99])
  }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ComparisonChainsTests {
  private let page: String = {
    let evidence = Evidence(article: "b", range: TextRange(start: 0, end: 3, text: "فتح"))
    let hops = [
      Chains.Hop(kind: .outlet, name: "جريدة الغيلم", evidence: nil),
      Chains.Hop(kind: .agency, name: "وكالة السفح", evidence: evidence),
    ]
    let family = Chains.Family(articles: ["a", "b", "c"], why: .samePassage, hops: hops)
    let chains = Chains(independent: 1, atLeast: true, families: [family])
    let comparison = Comparison(
      articles: ComparisonSample.articles, pairs: ComparisonSample.pairs, chains: chains, digits: .arabicIndic)
    return String(decoding: comparison.html(), as: UTF8.self)
  }()

  @Test func theHeadSaysWhoCountsOnceAndWhy() {
    #expect(page.contains("<summary>سلسلة مستقلة واحدة على الأقل، ٣ أخبار</summary>"))
    #expect(page.contains("<li>نص منسوخ واحد: <bdi>صدى المرسى</bdi> <code>a</code>، "))
  }

  @Test func aColumnNamesItsSourceWithThePlace() {
    #expect(page.contains("<br>عن <bdi>وكالة السفح</bdi> <code>0–3</code>"))
  }
}

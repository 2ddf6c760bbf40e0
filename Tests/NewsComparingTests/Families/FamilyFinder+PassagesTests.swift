import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct FamilyFinderPassagesTests {
  @Test func whatSharesAPassageCountsOnceAndWhatSharesNoneIsLeftOut() {
    let texts = [ReuseSamples.text([0, 1]), ReuseSamples.text([1, 2]), ReuseSamples.unrelated]
    let articles = zip(["a", "b", "c"], texts).map { Article(id: $0, text: $1, outlet: $0, published: "2024-05-12") }
    let pairs = ReuseFinder().pairs(among: articles.map { ReuseArticle($0) })
    let read = articles.map { ReadArticle(article: $0, reading: Reading(id: $0.id, sha256: "")) }
    let chains = FamilyFinder(articles: read, passages: pairs).chains(forPassagesOf: articles)
    #expect(chains.independent == 1 && chains.atLeast)
    #expect(chains.families.map(\.articles) == [["a", "b"]])
    #expect(chains.families.map(\.why) == [.samePassage])
  }
}

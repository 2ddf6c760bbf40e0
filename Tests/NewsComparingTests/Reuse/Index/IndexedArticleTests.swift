import Testing

@testable import NewsComparing

@Suite struct IndexedArticleTests {
  @Test func dayAndOutletAreKeptAndNoText() {
    let article = IndexedArticle(ReuseSamples.article("n1", "نص", published: "1970-01-03", outlet: "صدى المرسى"))
    #expect(article == IndexedArticle(id: "n1", day: 2, outlet: IndexedArticle.key("صدى المرسى")))
    #expect(IndexedArticle(ReuseSamples.article("n2", "نص", published: nil)).day == nil)
  }

  @Test func anOutletThatIsNotKnownHasNoKey() {
    #expect(IndexedArticle.key(nil) == 0)
    #expect(IndexedArticle.key("صدى المرسى") != IndexedArticle.key("جريدة الغيلم"))
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct CopyDirectionTests {
  private func article(_ outlet: String, _ published: String?, relay: String? = nil) -> ReadArticle {
    let chain = relay.map { [FamilySamples.hop(.agency, $0)] } ?? []
    var read = FamilySamples.article(
      "\(outlet)-\(published ?? "")", "فتح الميناء.", outlet: outlet, [("فتح", chain, nil)])
    read = ReadArticle(
      article: Article(id: read.article.id, text: read.article.text, outlet: outlet, published: published),
      reading: read.reading)
    return read
  }

  @Test(arguments: [
    ("2024-05-12", "2024-05-13", CopyDirection.fromFirst),
    ("2024-05-13", "2024-05-12", .fromSecond),
    ("2024-05-12", "2024-05-12", .unknown),
    ("2024-05-12T09:00:00+03:00", "2024-05-12T11:00:00+03:00", .fromFirst),
    ("2024-05-12T11:00:00Z", "2024-05-12T09:00:00Z", .fromSecond),
    ("2024-05-12T09:00:00+03:00", "2024-05-12T11:00:00+04:00", .unknown),
    ("2024-05-12T09:00:00+03:00", "2024-05-12", .unknown),
  ])
  func byTime(_ first: String, _ second: String, _ expected: CopyDirection) {
    #expect(CopyDirection.between(article("الرصيف", first), article("المنارة", second)) == expected)
  }

  @Test func whoIsNamedIsTheSourceWhateverTheDay() {
    let agency = article("وكالة رويدا", "2024-05-13")
    let taker = article("الرصيف", "2024-05-12", relay: "رويدا")
    #expect(CopyDirection.between(agency, taker) == .fromFirst)
    #expect(CopyDirection.between(taker, agency) == .fromSecond)
  }

  @Test func withoutGroundsNobodyTookFromAnybody() {
    #expect(CopyDirection.between(article("الرصيف", nil), article("المنارة", "2024-05-12")) == .unknown)
    let both = (article("الرصيف", "2024-05-12", relay: "المنارة"), article("المنارة", "2024-05-13", relay: "الرصيف"))
    #expect(CopyDirection.between(both.0, both.1) == .unknown)
  }
}

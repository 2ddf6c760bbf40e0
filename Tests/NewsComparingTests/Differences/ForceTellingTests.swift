import NewsReading
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct ForceTellingTests {
  private func forces(_ text: String) -> [Int] {
    let article = Article(id: "a", text: text, published: "2024-03-18")
    let read = ReadArticle(article: article, reading: ArticleReader().read(article))
    return ForceTelling.all(in: ReadArticles([read])).map(\.force)
  }

  @Test(arguments: [
    ("تعهد رئيس المجلس سهيل المراني بدعم مزارعي السهل في موسم الحصاد القادم.", 3),
    ("أعرب رئيس المجلس سهيل المراني عن تطلعه إلى توسعة أفق الاستثمار في ميناء الهدهد.", 1),
  ])
  func theForceIsThatOfTheCueOrTheHead(_ text: String, _ force: Int) {
    #expect(forces(text).contains(force))
    #expect(!forces(text).contains(4 - force))
  }

  @Test(arguments: [
    "قال رئيس المجلس سهيل المراني إن الاتفاق النووي بين الوشل والسفح باق كما كان.",
    "أكد رئيس المجلس سهيل المراني أن مزارعي السهل حصدوا قمح الموسم كله.",
  ])
  func factsAndThingsBindNobody(_ text: String) { #expect(forces(text).isEmpty) }

  @Test(arguments: [("تعهد المجلس", 3), ("أكد استعداده", 2), ("تباحث الجانبان", 1), ("الاتفاق على الحصص", 3)])
  func ranks(_ text: String, _ rank: Int) { #expect(ForceWords.shared.rank(in: text) == rank) }

  @Test func aDealIsNoForce() { #expect(ForceWords.shared.rank(in: "الاتفاق النووي") == nil) }
}

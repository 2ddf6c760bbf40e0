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

  /// Each clause has its own words, wherever in the article it stands.
  @Test func clausesAreReadWhereTheyStand() throws {
    let lead = "افتتح متحف السفح معرض الخزف القديم، وحضر الافتتاح صيادون وتجار، وغنت فرقة الميناء.\n"
    let pledge =
      "تعهد المجلس بدعم مزارعي السهل في الحصاد، وبناء مدرسة في حي الرمانة الجديد، وتعبيد طريق القرى البعيدة كلها."
    let article = Article(id: "a", text: lead + pledge)
    let whole = TextRange(start: lead.unicodeScalars.count, end: (lead + pledge).unicodeScalars.count - 1, text: "")
    let trigger = TextRange(start: whole.start, end: whole.start + 4, text: "تعهد")
    let reading = Reading(
      id: "a", sha256: "", pledges: [Pledge(range: whole, kind: .commitment, trigger: trigger, rule: "by-hand")])
    let told = ForceTelling.all(in: ReadArticles([ReadArticle(article: article, reading: reading)]))
    #expect(told.map { $0.words.contains(LightKey.of("مدرسة")) } == [false, true, false])
    #expect(!told.contains { $0.words.contains(LightKey.of("متحف")) || $0.words.contains(LightKey.of("الخزف")) })
  }

  /// Marks that nobody closed reach into the next paragraph, whose verb is another.
  @Test func whatStandsInTheNextParagraphIsNotPledged() {
    let text = "تعهد المجلس \"بدعم مزارعي السهل في موسم الحصاد القادم.\nوتحدث عن توسعة أفق الاستثمار في ميناء الهدهد.\""
    let scalars = Array(text.unicodeScalars)
    let content = TextRange(
      start: 13, end: scalars.count - 1, text: String(String.UnicodeScalarView(scalars[13..<(scalars.count - 1)])))
    let quotation = Quotation(
      type: .direct, content: [content], cue: [TextRange(start: 0, end: 4, text: "تعهد")], rule: "by-hand",
      confidence: 1)
    let reading = Reading(id: "a", sha256: "", quotations: [quotation])
    let read = ReadArticle(article: Article(id: "a", text: text), reading: reading)
    let told = ForceTelling.all(in: ReadArticles([read]))
    #expect(told.contains { $0.words.contains(LightKey.of("مزارعي")) })
    #expect(!told.contains { $0.words.contains(LightKey.of("ميناء")) })
  }

  @Test(arguments: [("تعهد المجلس", 3), ("أكد استعداده", 2), ("تباحث الجانبان", 1), ("الاتفاق على الحصص", 3)])
  func ranks(_ text: String, _ rank: Int) { #expect(ForceWords.shared.rank(in: text) == rank) }

  @Test func aDealIsNoForce() { #expect(ForceWords.shared.rank(in: "الاتفاق النووي") == nil) }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ShelfTests {
  @Test func orderIsByDayThenId() {
    let articles = [
      Article(id: "c", text: "", published: "2021-03-02"), Article(id: "b", text: ""),
      Article(id: "z", text: "", published: "2021-03-01T23:00:00-05:00"),
      Article(id: "a", text: "", published: "2021-03-02"),
    ]
    #expect(Shelf(articles, readings: []).articles.map(\.article.id) == ["z", "a", "c", "b"])
  }

  /// «|» marks what was found, «[]» what is marked: whole words, so that letters stay joined.
  @Test(arguments: [
    ("وصل |القطار| أمس", "القطار"),
    ("وصل ب|القطار| أمس", "بالقطار"),
    ("وصل الق|طا|ر أمس", "القطار"),
    ("وصل |القطار أ|مس.", "القطار أمس"),
    ("قال \"|نعم|\" وذهب", "نعم"),
    ("دفع |2,5| مليون", "2,5"),
  ])
  func wholeWords(marked: String, expected: String) {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let article = shelved(parts.joined())
    let start = parts[0].unicodeScalars.count
    let range = TextRange(start: start, end: start + parts[1].unicodeScalars.count, text: parts[1])
    let bytes = article.wholeWords(article.bytes(range))
    #expect(String(decoding: article.utf8[bytes], as: UTF8.self) == expected)
  }

  @Test func sliceIsTheSentence() {
    let article = shelved("سبق هذا. قال الوزير إن \"الطريق مفتوح\" اليوم. ثم مضى.")
    let place = Place(article: article.article)
    let slice = article.slice([place.range("الطريق مفتوح")])
    #expect(String(decoding: article.utf8[slice.whole], as: UTF8.self) == "قال الوزير إن \"الطريق مفتوح\" اليوم.")
    #expect(slice.said.map { String(decoding: article.utf8[$0], as: UTF8.self) } == ["الطريق مفتوح"])
  }

  @Test func longSentencesAreCutBetweenWords() {
    let article = shelved(
      String(repeating: "كلمة ", count: 200) + "الطريق مفتوح " + String(repeating: "كلمة ", count: 200))
    let slice = article.slice([Place(article: article.article).range("الطريق مفتوح")])
    let shown = String(decoding: article.utf8[slice.whole], as: UTF8.self)
    #expect(slice.isCutBefore && slice.isCutBehind)
    #expect(shown.hasPrefix("كلمة ") && shown.hasSuffix(" كلمة"))
    #expect((150...330).contains(shown.utf8.count))
    #expect(slice.said.map { String(decoding: article.utf8[$0], as: UTF8.self) } == ["الطريق مفتوح"])
  }

  @Test func rangesBeyondTheTextAreCut() {
    let article = shelved("قصير")
    #expect(article.bytes(TextRange(start: 2, end: 99, text: "")) == 4..<8)
    #expect(article.bytes(TextRange(start: 50, end: 99, text: "")) == 8..<8)
    #expect(article.slice([]).said.isEmpty)
  }

  @Test func titleIsTheEarliestHeadline() {
    let edition = Edition(
      dossier: RiverDossier.dossier, articles: RiverDossier.articles, language: .arabic, digits: .latin)
    let title = ChapterTitle(RiverDossier.dossier.stories[0], in: edition)
    #expect(title.text == RiverDossier.agency.title)
    #expect(title.outlet == RiverDossier.agency.outlet)
    #expect(title.span == "من 19 آذار 2024 إلى 2 أيار 2024")
  }

  private func shelved(_ text: String) -> ShelvedArticle {
    Shelf([Article(id: "a", text: text)], readings: []).articles[0]
  }
}

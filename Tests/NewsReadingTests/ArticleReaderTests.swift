import NewsReading
import NewsRecords
import Testing

@Suite struct ArticleReaderTests {
  private let reader = ArticleReader()

  @Test(arguments: [("2021-07-27T01:00:00+03:00", "2021-07-27"), ("2021-07-27", "2021-07-27")])
  func theDayIsTheOneThatIsWritten(published: String, day: String) {
    let reading = reader.read(Article(id: "a", text: "نص الخبر", published: published))
    #expect(reading.published == day && reading.publishedFrom == .given)
  }

  @Test func withoutADayNothingIsGuessed() {
    let reading = reader.read(Article(id: "a", text: "وصل الوفد أمس"))
    #expect(reading.published == nil && reading.publishedFrom == nil)
  }

  @Test(arguments: ["", " ", "\n\n", "\u{FFFD}\u{0}", "\"\"\"", "((((", "قال: \"", "و\"", "في في في", "1/2/3/4/5"])
  func oddTextsGiveAReading(text: String) {
    let reading = reader.read(Article(id: "a", text: text))
    #expect(reading.id == "a" && reading.sha256.utf8.count == 64)
  }

  @Test func theSameArticleGivesTheSameBytes() {
    let article = Article(id: "a", text: "قال سليم النوري: \"نعم\" في 3 آذار 2024.", published: "2024-03-05")
    #expect(JSONWriter.line(reader.read(article)) == JSONWriter.line(ArticleReader().read(article)))
  }
}

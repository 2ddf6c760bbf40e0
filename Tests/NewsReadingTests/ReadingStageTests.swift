import NewsRecords
import Testing

@testable @_spi(Measuring) import NewsReading

@Suite struct ReadingStageTests {
  private let article = Article(
    id: "a", text: "قال مدير المصنع سليم الراوي أمس إن المصنع سيغلق غدا.", published: "2021-07-27")

  @Test func everyStageIsToldOnceAndInOrder() {
    var stages: [ReadingStage] = []
    _ = ArticleReader().read(article) { stages.append($0) }
    #expect(stages == ReadingStage.allCases)
  }

  @Test func measuringChangesNoReading() {
    let reader = ArticleReader()
    #expect(JSONWriter.line(reader.read(article) { _ in }) == JSONWriter.line(reader.read(article)))
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct BackgroundFrequenciesTests {
  private func input(_ text: String) -> StoryInput { StoryInput(Article(id: "a", text: text)) }

  @Test func whatIsLearntCanBeReadBack() throws {
    let texts = (0..<64).map { "برتقالة\($0 < 16 ? " زنبقة" : "")\($0 < 3 ? " قنطورة" : "")" }
    let table = BackgroundFrequencies(bytes: BackgroundFrequencies.learnt(from: texts.map(input)))
    let frequency = { (word: String) in table.frequency(of: try #require(LightStem.key(of: word))) }
    #expect(table.articles == 64)
    #expect(try frequency("برتقالة") == 64)
    #expect(try frequency("الزنبقة") == 16)
    #expect(try frequency("قنطورة") == 2, "too rare to be kept: counts as two")
    #expect(try frequency("سفرجلة") == 2)
  }

  @Test func aWordCountsOnceInAnArticle() throws {
    let bytes = BackgroundFrequencies.learnt(from: (0..<8).map { _ in input("برتقالة وبرتقالة والبرتقالة") })
    #expect(BackgroundFrequencies(bytes: bytes).frequency(of: try #require(LightStem.key(of: "برتقالة"))) == 8)
  }

  @Test func theTableOfTheProgramKnowsThePress() throws {
    let table = BackgroundFrequencies.standard
    let frequency = { (word: String) in table.frequency(of: try #require(LightStem.key(of: word))) }
    #expect(table.articles > 10_000)
    #expect(try frequency("الرئيس") > 1000)
    #expect(try frequency("الزلزال") < frequency("الحكومة"))
    #expect(try frequency("برقشانية") == 2)
  }

  @Test func brokenBytesAreAnEmptyTable() {
    #expect(BackgroundFrequencies(bytes: [1, 2, 3]).articles == 0)
    #expect(BackgroundFrequencies(bytes: [9, 0, 0, 0, 2, 0, 0, 0, 1]).articles == 0)
  }
}

import ArabicText
import Testing

@testable import NewsComparing

@Suite struct TermTableTests {
  private func terms(_ text: String, _ table: inout TermTable) -> [TermTable.Term?] {
    let source = SourceText(text)
    return Tokenizer.tokens(of: source).map { table.term(of: $0, in: source) }
  }

  @Test func formsOfAWordAreOneTermNumberedByFirstSight() {
    var table = TermTable(stopWords: .standard)
    let found = terms("المزارعين مزارعون وللمزارعين عريضة", &table)
    #expect(found[0] == 0 && found[0] == found[1] && found[1] == found[2])
    #expect(found[3] == 1)
    #expect(table.keys.count == 2)
  }

  @Test func marksNumbersAndStopWordsAreNone() {
    var table = TermTable(stopWords: .standard)
    #expect(terms("قال 2500 ، !", &table).allSatisfy { $0 == nil })
    #expect(table.keys.isEmpty)
  }

  @Test func frequenciesCountArticles() {
    var table = TermTable(stopWords: .standard)
    let found = terms("عريضة أنابيب", &table).compactMap { $0 }
    table.count(found)
    table.count([found[1]])
    #expect(table.frequencies == [1, 2])
  }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ComparisonExportTests {
  private let comparison = ComparisonSample.comparison()

  @Test func theTableHasARowALineAndColumn() {
    let context = ComparisonContext(comparison: comparison, table: comparison.tables[0], before: (0, 0))
    let rows = String(decoding: ComparisonExport(comparison: comparison).table([context]), as: UTF8.self)
      .split(separator: "\r\n")
    #expect(rows.count == 1 + comparison.tables[0].items.count * 3)
    #expect(rows[1] == "أ,صدى المرسى,2024-05-12,الميناء,4–11,a,يختلف,لفظ,خارج علامتي التنصيص")
  }

  @Test func theRecordsAreThoseOfTheCommand() {
    let lines = String(decoding: ComparisonExport(comparison: comparison).records(), as: UTF8.self)
    #expect(lines.split(separator: "\n").count == comparison.pairs.count)
    #expect(lines.hasPrefix("{\"a\":\"a\",\"aStart\":0"))
  }

  @Test func thePageCarriesBoth() {
    let page = String(decoding: comparison.html(), as: UTF8.self)
    #expect(page.contains("<a download=\"wordings.csv\" href=\"data:text/csv;charset=utf-8;base64,77u/"))
    #expect(page.contains("<a download=\"passages.jsonl\" href=\"data:application/jsonl;base64,eyJhIjoi"))
  }
}

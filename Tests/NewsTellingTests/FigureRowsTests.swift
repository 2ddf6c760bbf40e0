import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct FigureRowsTests {
  private func row(_ id: String) -> String {
    RowsFixture.row(id, of: FigureRows(page: RowsFixture.page).register(RiverLines.figures))
  }

  @Test func everyValueAsReadAndAsPrinted() {
    #expect(row("f1").contains("<bdi>تساوي 42</bdi></span><div><b><q>42 في المئة</q></b>"))
    #expect(row("f1").contains("<bdi>تساوي 45</bdi></span><div><b><q>45 في المئة</q></b>"))
    #expect(row("f1").contains("<td>يختلف</td>"))
  }

  @Test func theSumIsSpelledOut() {
    #expect(row("f2").contains("⇐ <bdi>من 950\u{202F}000 إلى 1\u{202F}050\u{202F}000</bdi> <code>part-by-share</code>"))
    #expect(row("f2").contains("<bdi>600 ألف</bdi></a>، <a href=\"#a3-n2\"><bdi>60 في المئة</bdi></a>"))
  }

  @Test(
    arguments: [
      (1200, 1200, "1200"), (950, 1050, "من 950 إلى 1050"), (1200, nil, "لا تقل عن 1200"),
      (nil, 1200, "لا تزيد على 1200"),
    ] as [(Double?, Double?, String)])
  func anOpenEndIsNotTold(low: Double?, high: Double?, words: String) {
    #expect(RowsFixture.page.words.numbers.result(.init(rule: "", inputs: [], low: low, high: high)) == words)
  }

  @Test func whatDiffersWeighsMost() {
    let weights = FigureRows(page: RowsFixture.page).register(RiverLines.figures).rows.map(\.weight)
    #expect(weights[0] > 32)
  }
}

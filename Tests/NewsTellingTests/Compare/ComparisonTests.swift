import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ComparisonTests {
  private static let base = "فتح الميناء بابه صباح الأحد. وصل 900 راكب إلى الرصيف."
  private static let copy = "فتح المرفأ بابه صباح الأحد. ووصل 900 راكب متعب إلى الرصيف."

  private static func range(_ slice: String, _ text: String) -> TextRange {
    let (whole, part) = (Array(text.unicodeScalars), Array(slice.unicodeScalars))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return TextRange(start: start, end: start + part.count, text: slice)
  }

  private static func wording(_ a: String?, _ b: String?, _ class: Wording.Class = .lexical) -> Wording {
    Wording(
      kind: a == nil ? .addition : b == nil ? .cut : .substitution, class: `class`, insideQuotation: false,
      a: a.map { range($0, base) }, b: b.map { range($0, copy) })
  }

  private let articles = [
    Article(id: "a", text: base, outlet: "صدى المرسى", published: "2024-05-12"),
    Article(id: "b", text: copy, outlet: "جريدة الغيلم", published: "2024-05-13"),
  ]

  private func comparison(_ wordings: [Wording]) -> Comparison {
    let pair = PassagePair(
      a: "a", aStart: 0, aEnd: Self.base.unicodeScalars.count, b: "b", bStart: 0, bEnd: Self.copy.unicodeScalars.count,
      equal: 8, wording: wordings)
    return Comparison(articles: articles, pairs: [pair])
  }

  private var all: [Wording] {
    [Self.wording("الميناء", "المرفأ"), Self.wording("وصل", "ووصل", .grammatical), Self.wording(nil, "متعب")]
  }

  private func text(_ cell: [CollationSegment]?) -> String {
    (cell ?? []).map { segment in
      switch segment.mark {
      case .same, .silent: segment.text
      case .base: "<\(segment.text)>"
      case .baseCut, .cut: "-\(segment.text)-"
      case .substitution: "[\(segment.text)]"
      case .addition: "+\(segment.text)+"
      }
    }.joined()
  }

  @Test func sentencesStandSideBySide() throws {
    let table = try #require(comparison(all).tables.first)
    #expect(table.columns == ["a", "b"])
    #expect(table.rows.map { text($0.cells[0]) } == ["فتح <الميناء> بابه صباح الأحد.", "وصل 900 راكب إلى الرصيف."])
    #expect(
      table.rows.map { text($0.cells[1]) } == ["فتح [المرفأ] بابه صباح الأحد. ", "ووصل 900 راكب +متعب+ إلى الرصيف."])
    #expect(table.silent == 1)
    #expect(table.changes.count == 2)
  }

  @Test func aCutStandsWhereTheWordsWere() throws {
    let pair = PassagePair(
      a: "b", aStart: 0, aEnd: Self.copy.unicodeScalars.count, b: "a", bStart: 0, bEnd: Self.base.unicodeScalars.count,
      equal: 8,
      wording: all.map {
        Wording(kind: $0.a == nil ? .cut : .substitution, class: $0.class, insideQuotation: false, a: $0.b, b: $0.a)
      })
    let table = try #require(Comparison(articles: articles, pairs: [pair]).tables.first)
    #expect(table.rows.map { text($0.cells[1]) }[1] == "وصل 900 راكب -متعب-إلى الرصيف.")
  }

  /// Where changes do not fit the words, blocks changed places: the passage is one row.
  @Test func aPassageWithoutOneOrderIsOneRow() throws {
    let table = try #require(comparison([Self.wording("الميناء", "المرفأ")]).tables.first)
    #expect(table.rows.count == 1)
  }

  @Test func noPassageIsSaid() {
    let comparison = Comparison(articles: articles, pairs: [], language: .english)
    #expect(comparison.terminal().contains("No copied text"))
    #expect(String(decoding: comparison.html(), as: UTF8.self).contains("No copied text"))
  }

  @Test(arguments: [30, 80, 160])
  func linesFitTheTerminal(_ width: Int) {
    let text = comparison(all).terminal(width: width)
    for line in text.split(separator: "\n") { #expect(TerminalWidth.columns(String(line)) <= max(width, 60)) }
    #expect(text.contains("[المرفأ]") && text.contains("{+متعب+}"))
    let opened = text.unicodeScalars.count { (0x2066...0x2068).contains($0.value) }
    #expect(opened == text.unicodeScalars.count { $0.value == 0x2069 })
  }

  @Test func thePageMarksChangesAndEscapes() {
    let evil = Article(id: "a", text: Self.base, outlet: "<b>صدى</b>", published: "2024-05-12")
    let pair = PassagePair(a: "a", aStart: 0, aEnd: 28, b: "b", bStart: 0, bEnd: 27, equal: 4, wording: [all[0]])
    let html = String(decoding: Comparison(articles: [evil, articles[1]], pairs: [pair]).html(), as: UTF8.self)
    #expect(html.contains(#"<span class="vh" lang="ar">يختلف: </span>المرفأ</span>"#))
    #expect(html.contains("&lt;b&gt;صدى") && !html.contains("<b>صدى"))
  }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct QuotationCollectorTests {
  private static let texts = [
    "قال المدير إن الرصيف \"سيفتح بعد صيانة دامت سنة\" وإن التذاكر لن ترتفع.",
    "قال المدير إن الرصيف سيفتح \"بعد صيانة شاملة دامت سنة\" وإن التذاكر \"لن ترتفع\".",
    "قال المدير إن الرصيف \"سيفتح بعد صيانة دامت سنة\" وإن التذاكر «لن ترتفع.",
  ]

  private static func range(_ slice: String, _ text: String) -> TextRange {
    let (whole, part) = (Array(text.unicodeScalars), Array(slice.unicodeScalars))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return TextRange(start: start, end: start + part.count, text: slice)
  }

  private static func pair(_ other: Int, _ wordings: [Wording], _ marks: [MarkShift] = []) -> PassagePair {
    PassagePair(
      a: "0", aStart: 0, aEnd: texts[0].unicodeScalars.count - 1, b: String(other), bStart: 0,
      bEnd: texts[other].unicodeScalars.count - 1, equal: 12, wording: wordings, marks: marks)
  }

  private static func comparison(readings: [Reading] = []) -> Comparison {
    let added = Wording(
      kind: .addition, class: .lexical, insideQuotation: true, a: nil, b: range("شاملة", texts[1]))
    let marks = [(MarkShift.Side.b, "لن ترتفع"), (.a, "سيفتح")].map { side, slice in
      MarkShift(inside: side, a: range(slice, texts[0]), b: range(slice, texts[1]))
    }
    return Comparison(
      articles: texts.indices.map { Article(id: String($0), text: texts[$0]) },
      pairs: [pair(1, [added], marks), pair(2, [])], readings: readings)
  }

  private let table = comparison().tables[0]

  @Test func aStretchIsWholeInItsMarks() throws {
    let stretch = try #require(table.stretches.first)
    #expect(table.stretches.count == 1)
    #expect(Self.range("\"سيفتح بعد صيانة دامت سنة\"", Self.texts[0]).offsets == stretch.place)
    guard case .words(let segments, _) = stretch.sides[1] else { return #expect(Bool(false)) }
    #expect(segments.map(\.text).joined() == "سيفتح \"بعد صيانة شاملة دامت سنة\"")
    #expect(segments.first { $0.mark == .addition }?.text == "شاملة")
    guard case .same = stretch.sides[2] else { return #expect(Bool(false)) }
  }

  /// «سيفتح» left the marks, «لن ترتفع» came into them.
  @Test func equalWordsWithOtherMarksAreListed() {
    #expect(table.shifts.map(\.measure.text) == ["سيفتح", "لن ترتفع"])
    #expect(table.shifts.map(\.isQuotedInMeasure) == [true, false])
    #expect(table.shifts.map { $0.others.mapValues(\.text) } == [[1: "سيفتح"], [1: "لن ترتفع"]])
  }

  @Test func theSpeakerIsNamedWhereTheReadingHasOne() {
    let text = Self.texts[0]
    var reading = Reading(id: "0", sha256: "")
    let quoted = Self.range("سيفتح بعد صيانة دامت سنة", text)
    reading.quotations = [
      Quotation(
        id: "q1", type: .direct, content: [quoted], quoted: [quoted], cue: [], source: nil,
        speaker: Speaker(name: "المدير", kind: .person), rule: "test", confidence: 1)
    ]
    let page = String(decoding: Self.comparison(readings: [reading]).html(), as: UTF8.self)
    #expect(page.contains("<h3 class=\"who\"><b><bdi>المدير</bdi></b></h3>"))
    #expect(!String(decoding: Self.comparison().html(), as: UTF8.self).contains("<h3"))
  }
}

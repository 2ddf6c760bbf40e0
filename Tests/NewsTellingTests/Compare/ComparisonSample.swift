import NewsRecords

@testable import NewsTelling

/// Three copies of one invented text with differences of every kind, paired by hand.
enum ComparisonSample {
  static let texts = [
    "فتح الميناء بابه صباح الأحد. قال المدير: «وصل 900 راكب إلى الرصيف».",
    "فتح المرفأ بابه صباح الأحد. قال المدير: «وصل 900 راكب متعب إلى الرصيف».",
    "فتح الميناء بابه الأحد. قال المدير: «وصل 900 راكب إلى الرصيف».",
  ]

  static let articles = [
    Article(id: "a", text: texts[0], outlet: "صدى المرسى", published: "2024-05-12"),
    Article(id: "b", text: texts[1], outlet: "جريدة الغيلم", published: "2024-05-13T08:10:00"),
    Article(id: "c", text: texts[2]),
  ]

  static let pairs = [
    pair(1, [wording(("الميناء", 0), ("المرفأ", 1)), wording(nil, ("متعب", 1), inside: true)]),
    pair(2, [wording(("صباح", 0), nil)]),
  ]

  static func comparison(_ language: Language = .arabic) -> Comparison {
    Comparison(articles: articles, pairs: pairs, language: language)
  }

  /// Two copies that differ in one hamza.
  static func spelled() -> Comparison {
    let copy = texts[0].replacing("الأحد", with: "الاحد")
    let wording = Wording(
      kind: .substitution, class: .orthographic, insideQuotation: false, a: range("الأحد", in: texts[0]),
      b: range("الاحد", in: copy))
    let end = copy.unicodeScalars.count
    let pair = PassagePair(
      a: "a", aStart: 0, aEnd: end, b: "b", bStart: 0, bEnd: end, equal: 11, wording: [wording])
    return Comparison(articles: [articles[0], Article(id: "b", text: copy)], pairs: [pair])
  }

  private static func pair(_ other: Int, _ wordings: [Wording]) -> PassagePair {
    PassagePair(
      a: "a", aStart: 0, aEnd: texts[0].unicodeScalars.count, b: articles[other].id, bStart: 0,
      bEnd: texts[other].unicodeScalars.count, equal: 9, wording: wordings)
  }

  private static func wording(
    _ a: (String, Int)?, _ b: (String, Int)?, inside: Bool = false
  ) -> Wording {
    Wording(
      kind: a == nil ? .addition : b == nil ? .cut : .substitution, class: .lexical, insideQuotation: inside,
      a: a.map { range($0, in: texts[$1]) }, b: b.map { range($0, in: texts[$1]) })
  }

  private static func range(_ slice: String, in text: String) -> TextRange {
    let (whole, part) = (Array(text.unicodeScalars), Array(slice.unicodeScalars))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return TextRange(start: start, end: start + part.count, text: slice)
  }
}

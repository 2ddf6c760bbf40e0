import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct GroundsTests {
  @Test(arguments: [
    (TimeExpression.Anchor.published, "«أمس» + نُشر 27 تموز 2021 ⇐ 26 تموز 2021"),
    (.explicit, "«أمس» + التاريخ مكتوب كله ⇐ 26 تموز 2021"),
  ])
  func anchored(anchor: TimeExpression.Anchor, expected: String) {
    let time = TimeExpression(
      range: TextRange(start: 0, end: 3, text: "أمس"), type: .date, value: "2021-07-26",
      interval: Interval(from: "2021-07-26", to: "2021-07-27"), anchor: anchor, rule: "r")
    #expect(line(time, published: "2021-07-27") == expected)
  }

  @Test func notAnchored() {
    let time = TimeExpression(
      range: TextRange(start: 0, end: 3, text: "أمس"), type: .date, value: "PAST_REF", anchor: .none, rule: "r")
    #expect(line(time, published: nil) == "«أمس» + لا أساس يُحسب منه")
  }

  private func line(_ time: TimeExpression, published: String?) -> String {
    Grounds(words: Words(.arabic, .latin)).pieces(time, published: published).map { piece in
      switch piece {
      case .slice(let text): "«\(text)»"
      case .ours(let text): text
      }
    }.joined(separator: " ")
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct DerivedTotalsTests {
  @Test func aPartAndItsShareMakeAWhole() {
    let affair = Affair([
      (
        "a", "2024-03-18",
        "ذكرت القيادة أن أكثر من 2500 جندي غادروا وادي الوشل.\nويمثل هذا نحو 60% من إجمالي قوات السفح في الوادي."
      ),
      ("b", "2024-03-19", "خفضت القيادة عدد قوات السفح في وادي الوشل من 3000 جندي إلى 500 جندي."),
    ])
    #expect(affair.differences.contains("derived-total"))
  }

  @Test func aWholeThatFitsIsNoDifference() {
    let affair = Affair([
      (
        "a", "2024-03-18",
        "قالت القيادة إن 2400 جندي انسحبوا من وادي الوشل.\nويمثل هذا نحو 60% من إجمالي قوات السفح في الوادي."
      ),
      ("b", "2024-03-19", "خفضت القيادة عدد قوات السفح في وادي الوشل من 4000 جندي إلى 1600 جندي."),
    ])
    #expect(!affair.differences.contains("derived-total"))
  }

  @Test func theSumIsSpelledOut() throws {
    let dossier = Affair([
      (
        "a", "2024-03-18",
        "قالت القيادة إن 2500 جندي انسحبوا من وادي الوشل.\nويمثل هذا 50% من إجمالي قوات السفح في الوادي."
      )
    ]).dossier
    let figure = try #require(dossier.figures.first { !$0.steps.isEmpty })
    #expect(figure.steps.map(\.rule) == ["derived-total", "derived-rest"])
    #expect(figure.steps.map(\.low) == [5000, 2500])
    #expect(figure.steps.map(\.high) == [5000, 2500])
    #expect(figure.steps.allSatisfy { $0.inputs.map(\.range.text).count == 2 })
  }

  @Test(
    arguments: [
      ("أكثر من 600 نخلة", "60%", [1000, 400], [nil, nil]),
      ("600 نخلة", "أكثر من 50%", [nil, nil], [1200, 600]),
      ("أقل من 600 نخلة", "50%", [nil, nil], [1200, 600]),
      ("600 نخلة", "أقل من 50%", [1200, 600], [nil, nil]),
      ("أكثر من 600 نخلة", "أقل من 50%", [1200, 600], [nil, nil]),
      ("أكثر من 600 نخلة", "أكثر من 50%", [], []),
      ("600 نخلة", "100%", [600], [600]),
      ("نحو 600 نخلة", "50%", [1080, 540], [1320, 660]),
    ] as [(String, String, [Double?], [Double?])])
  func anOpenEndStaysOpen(part: String, share: String, lows: [Double?], highs: [Double?]) {
    let steps = Affair([
      ("a", "2024-03-18", "قالت البلدية إن \(part) احترقت في بستان الوشل.\nويمثل هذا \(share) من إجمالي نخيل البستان.")
    ]).dossier.figures.flatMap(\.steps)
    #expect(steps.map(\.low) == lows)
    #expect(steps.map(\.high) == highs)
  }

  @Test(arguments: [
    "زاد الإنتاج 2500 طن.\nوارتفعت الأسعار بنسبة 60% هذا الموسم.",
    "ارتفع سعر الطن من 300 دينار إلى 450 دينارا، أي بنسبة 50 في المئة.",
    "انسحب 2500 جندي.\nوهطل المطر.\nويمثل هذا 60% من إجمالي المطر.",
  ])
  func aPercentageOfAnotherThingMakesNoWhole(_ text: String) {
    #expect(!Affair([("a", "2024-03-18", text)]).dossier.figures.contains { !$0.steps.isEmpty })
  }
}

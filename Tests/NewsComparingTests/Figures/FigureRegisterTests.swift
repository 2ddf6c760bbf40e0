import NewsRecords
import Testing

@Suite struct FigureRegisterTests {
  @Test func theSameFigureOfTwoArticlesIsOneLine() throws {
    let dossier = Affair([
      ("a", "2024-03-18", "وقع نحو 2500 مزارع عريضة تؤيد اتفاق الوشل."),
      ("b", "2024-03-19", "وقع ٢٥٠٠ مزارع العريضة التي تؤيد الاتفاق."),
    ]).dossier
    let figure = try #require(dossier.figures.first { $0.unit == "مزارع" })
    #expect(figure.agreement == .agree)
    #expect(figure.values.map(\.relation) == [.approx, .exact])
    #expect(figure.values.flatMap(\.evidence).map(\.article) == ["a", "b"])
  }

  @Test(arguments: [
    ("نحو 2500", "2500", true), ("2500", "2500", true), ("أكثر من 2500", "ما يزيد على 2500", true),
    ("أكثر من 2500", "2500", false), ("أقل من 2500", "2500", false), ("أقل من 2500", "أكثر من 2500", false),
    ("نحو 2500", "أكثر من 2500", false),
  ])
  func theApproximatorDecidesWhetherOneNumberIsOneFigure(one: String, other: String, isOne: Bool) {
    let dossier = Affair([
      ("a", "2024-03-18", "وقع \(one) مزارع عريضة تؤيد اتفاق الوشل."),
      ("b", "2024-03-19", "وقع \(other) مزارع العريضة التي تؤيد الاتفاق."),
    ]).dossier
    #expect(dossier.figures.count == (isOne ? 1 : 2))
    #expect(dossier.figures.allSatisfy { ($0.agreement == .agree) == isOne })
  }

  @Test func twoThingsOfOneNumberAreTwoLines() {
    let dossier = Affair([
      ("a", "2024-03-18", "قتل 30 شخصا في انهيار السد."), ("b", "2024-03-19", "شارك 30 شخصا في اجتماع اللجنة."),
    ]).dossier
    #expect(dossier.figures.allSatisfy { $0.agreement == .single })
  }
}

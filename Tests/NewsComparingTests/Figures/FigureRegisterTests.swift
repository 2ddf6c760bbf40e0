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

  @Test func twoThingsOfOneNumberAreTwoLines() {
    let dossier = Affair([
      ("a", "2024-03-18", "قتل 30 شخصا في انهيار السد."), ("b", "2024-03-19", "شارك 30 شخصا في اجتماع اللجنة."),
    ]).dossier
    #expect(dossier.figures.allSatisfy { $0.agreement == .single })
  }
}

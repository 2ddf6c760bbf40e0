import NewsRecords
import Testing

@testable import NewsReading

@Suite struct ReadingOrderTests {
  private func range(_ start: Int, _ end: Int) -> TextRange {
    TextRange(start: start, end: end, text: String(repeating: "ا", count: end - start))
  }

  @Test func listsStandInTheOrderOfTheTextAndReferencesFollow() {
    var reading = Reading(id: "a", sha256: "")
    reading.times = [
      TimeExpression(id: "late", range: range(50, 55), type: .date, value: "2024", anchor: .explicit, rule: "r"),
      TimeExpression(id: "early", range: range(5, 9), type: .date, value: "2023", anchor: .explicit, rule: "r"),
    ]
    reading.quotations = [
      Quotation(id: "inner", type: .direct, content: [range(20, 30)], parent: "outer", rule: "r", confidence: 1),
      Quotation(id: "outer", type: .mixed, content: [range(10, 40)], rule: "r", confidence: 1),
    ]
    reading.pledges = [
      Pledge(
        id: "", range: range(10, 20), kind: .plan, deadlineTime: "late", trigger: range(10, 12), quotation: "inner",
        rule: "r")
    ]
    let numbered = reading.numbered()
    #expect(numbered.times.map(\.id) == ["t1", "t2"])
    #expect(numbered.times.map(\.value) == ["2023", "2024"])
    #expect(numbered.quotations.map(\.id) == ["q1", "q2"])
    #expect(numbered.quotations.map(\.parent) == [nil, "q1"])
    #expect(numbered.pledges[0].deadlineTime == "t2")
    #expect(numbered.pledges[0].quotation == "q2")
  }

  @Test func recordsAtOnePlaceKeepTheirOrder() {
    var reading = Reading(id: "a", sha256: "")
    reading.quantities = ["أول", "ثان", "ثالث"].map {
      Quantity(range: range(3, 5), value: .number(1), relation: .exact, unit: $0, rule: "r")
    }
    #expect(reading.numbered().quantities.map(\.unit) == ["أول", "ثان", "ثالث"])
  }
}

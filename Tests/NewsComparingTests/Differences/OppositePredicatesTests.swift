import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct OppositePredicatesTests {
  @Test func leavingIsNotStaying() {
    let affair = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
    ])
    #expect(affair.differences.contains("opposite-predicate"))
  }

  @Test func theSameNumberOfOtherThingsIsNoDifference() {
    let affair = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 مزارع في وادي الوشل.\nوتقع حقولهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 سيارة غادرت وادي الوشل.\nوكانت قرب السد."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func oneFactIsAskedOnceWithAllItsSentences() throws {
    let dossier = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
      ("c", "2024-03-19", "بقي 2500 جندي من قوات السفح في الوادي كله.\nوتحرس القوات سد الوشل."),
    ]).dossier
    let asked = dossier.differences.filter { $0.rule == "opposite-predicate" }
    #expect(asked.count == 1)
    #expect(asked.first?.sides.map { Set($0.map(\.article)) } == [["a", "c"], ["b"]])
  }
}

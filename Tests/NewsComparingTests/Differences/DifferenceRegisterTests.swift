import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct DifferenceRegisterTests {
  @Test func everySideIsASliceAndEveryQuestionIsAsked() {
    let dossier = Affair([
      ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
      ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
    ]).dossier
    for difference in dossier.differences {
      #expect(difference.question.hasSuffix("؟"))
      #expect(difference.sides.count == 2 && difference.sides.allSatisfy { !$0.isEmpty })
    }
    #expect(dossier.head.differences == dossier.differences.count)
  }
}

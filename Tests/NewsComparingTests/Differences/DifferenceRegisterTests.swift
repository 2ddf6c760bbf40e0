import ArabicText
import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct DifferenceRegisterTests {
  private let texts = [
    ("a", "2024-03-18", "لا يزال نحو 2500 جندي من قوات السفح في وادي الوشل.\nوتقع قواعدهم قرب السد."),
    ("b", "2024-03-19", "قالت قيادة السفح إن 2500 جندي انسحبوا من وادي الوشل.\nوكانت قوات السفح قرب السد."),
  ]

  @Test func everySideIsASliceAndEveryQuestionIsAsked() throws {
    let dossier = Affair(texts).dossier
    let difference = try #require(dossier.differences.first)
    #expect(difference.rule == "opposite-predicate" && difference.question.hasSuffix("؟"))
    #expect(difference.sides.map { $0.map(\.article) } == [["a"], ["b"]])
    for evidence in difference.sides.flatMap({ $0 }) {
      let text = try #require(texts.first { $0.0 == evidence.article }).2
      let scalars = Array(text.unicodeScalars)[evidence.range.offsets]
      #expect(String(String.UnicodeScalarView(scalars)) == evidence.range.text)
      #expect(evidence.range.text.contains("2500 جندي"))
    }
    #expect(dossier.differences.map(\.id) == ["d1"])
    #expect(dossier.head.differences == 1)
  }
}

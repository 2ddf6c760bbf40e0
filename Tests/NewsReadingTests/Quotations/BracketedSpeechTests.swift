import NewsRecords
import Testing

@testable import NewsReading

/// Papers that print speech in round brackets.
@Suite struct BracketedSpeechTests {
  private func contents(_ text: String) -> [String] { Said.quotations(text).flatMap { $0.content.map(\.text) } }

  @Test func bracketsBehindAColonHoldAllTheSpeech() {
    #expect(
      contents("وقال الوزير: (لن نغلق الجسر أبدا.. فهو يخدم الناس كل يوم)، ثم غادر.")
        == ["(لن نغلق الجسر أبدا.. فهو يخدم الناس كل يوم)"])
  }

  @Test func bracketsInsideBracketsBelongToThem() {
    #expect(
      contents("وقال الوزير: (نحن (كلنا) نريد هذا الجسر منذ زمن)، ثم غادر.")
        == ["(نحن (كلنا) نريد هذا الجسر منذ زمن)"])
  }

  @Test func anOpenBracketReachesNoFurtherThanItsParagraph() {
    let found = contents("وقال الوزير: (لن نغلق الجسر أبدا.\nوغادر الوفد المدينة).")
    #expect(found == ["(لن نغلق الجسر أبدا"])
  }

  @Test func anAsideIsNoSpeech() {
    #expect(contents("وقال الوزير: (ضاحكا) لن نغلق الجسر.") == ["(ضاحكا) لن نغلق الجسر"])
  }
}

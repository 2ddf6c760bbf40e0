import NewsRecords
import Testing

@testable import NewsReading

@Suite struct AsideReaderTests {
  private func asides(_ text: String) -> [[String]] {
    Said.quotations("زار سليم حداد المدينة.\n" + text).filter { $0.rule == "verb-aside" }.map { $0.content.map(\.text) }
  }

  @Test func theNarratorInTheMiddle() {
    #expect(
      asides("فالجسر مهم للناس جميعا، يقول سليم حداد، ولن نتركه.") == [["فالجسر مهم للناس جميعا", "ولن نتركه"]])
  }

  @Test func twoDotsMayStandForTheComma() {
    #expect(asides("من المهم أن يبقى الجسر مفتوحا.. يقول سليم حداد.") == [["من المهم أن يبقى الجسر مفتوحا"]])
  }

  @Test func theNarratorBehindMarks() {
    #expect(asides("\"لن نغادر هذا المكان\"، قال سليم حداد.") == [["\"لن نغادر هذا المكان\""]])
  }

  @Test(arguments: [
    "الجسر القديم، يعتبر سليم حداد من بناته، بعيد.", "الجسر، يقول الناس كلهم منذ زمن إنه قديم، بعيد.",
  ])
  func otherClausesBetweenCommas(text: String) { #expect(asides(text).isEmpty) }
}

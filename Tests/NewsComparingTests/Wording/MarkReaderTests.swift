import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct MarkReaderTests {
  private func shifts(_ a: String, _ b: String) -> [String] {
    var options = ReuseOptions()
    options.leastEqualWords = 3
    return ReuseSamples.pairs([a, b], options).flatMap(\.marks).map { "\($0.inside) \($0.a.text)|\($0.b.text)" }
  }

  private let plain = "قال مدير الميناء إن الرصيف سيفتح بعد صيانة دامت سنة وإن التذاكر لن ترتفع أبدا"

  /// «سيفتح» left the marks, «لن ترتفع» came into them.
  @Test func wordsLeaveTheMarksAndComeIntoThem() {
    #expect(
      shifts(
        "قال مدير الميناء إن الرصيف \"سيفتح بعد صيانة دامت سنة\" وإن التذاكر لن ترتفع أبدا",
        "قال مدير الميناء إن الرصيف سيفتح \"بعد صيانة دامت سنة\" وإن التذاكر \"لن ترتفع\" أبدا")
        == ["a سيفتح|سيفتح", "b لن ترتفع|لن ترتفع"])
  }

  /// A word put in among them is told as an addition, and the words around it stay one.
  @Test func aChangeDoesNotEndThem() {
    #expect(
      shifts(plain, "قال مدير الميناء إن الرصيف \"سيفتح بعد صيانة شاملة دامت سنة\" وإن التذاكر لن ترتفع أبدا")
        == ["b سيفتح بعد صيانة دامت سنة|سيفتح بعد صيانة شاملة دامت سنة"])
  }

  @Test func aMarkWithoutItsPartnerSaysNothing() {
    #expect(shifts(plain, "قال مدير الميناء إن الرصيف سيفتح بعد صيانة دامت سنة وإن التذاكر «لن ترتفع أبدا").isEmpty)
    #expect(shifts(plain, plain).isEmpty)
  }
}

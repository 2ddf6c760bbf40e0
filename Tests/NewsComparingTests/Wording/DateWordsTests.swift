import ArabicText
import Testing

@testable import NewsComparing

@Suite struct DateWordsTests {
  private func read(_ text: String, _ range: Range<Int>? = nil) -> DateWords {
    let text = TokenizedText(text)
    let words = CopyWords(text)
    return DateWords(range ?? 0..<words.count, words, text)
  }

  @Test(arguments: [
    ("حزيران", [6]), ("شهر يونيو", [6]), ("من كانون الأول", [12]), ("يوم من شباط/ فبراير", [2]),
  ])
  func monthsAndWhatGoesWithThem(_ text: String, _ months: [Int]) {
    let words = read(text)
    #expect(words.isDate)
    #expect(words.changed.sorted() == months)
  }

  @Test(arguments: ["مؤتمر حزيران", "الوفد في شباط", "سد الوشل"])
  func anotherWordIsNoDate(_ text: String) { #expect(!read(text).isDate) }

  @Test func monthsBesideAreKnownButUnchanged() {
    let words = read("غادر 29 حزيران يونيو", 3..<4)
    #expect(words.changed == [6])
    #expect(read("غادر 29 حزيران صباحا", 3..<4).months == [6])
    #expect(read("غادر 29 حزيران صباحا", 3..<4).changed.isEmpty)
  }
}

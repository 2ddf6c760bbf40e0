import ArabicText
import Testing

@testable import NewsComparing

@Suite struct DoubleDateTests {
  /// Whether the words from `from` on of `text` name a day that stands beside them.
  private func isOther(_ text: String, _ range: Range<Int>) -> Bool {
    let text = TokenizedText(text)
    return DoubleDate.isOtherCalendar(range, CopyWords(text), text)
  }

  @Test func theSameDayInTheOtherCalendar() {
    #expect(isOther("في 1 / 12 / 1436هـ الموافق 14 / 9 / 2015م يبدأ", 5..<10))
    #expect(isOther("في 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م يبدأ", 5..<10))
    #expect(isOther("يوم السبت الموافق 7 شوال", 2..<3))
  }

  @Test func anythingElseIsNot() {
    #expect(!isOther("في 1 / 12 / 1436هـ الموافق 14 / 9 / 2015م يبدأ", 5..<11))
    #expect(!isOther("كان الرأي الموافق للقانون", 2..<3))
    #expect(!isOther("في 25 شوال 1436 هـ 10 أغسطس", 5..<7))
  }

  private func inDigits(_ a: String, _ b: String) -> Bool? {
    let (textA, textB) = (TokenizedText(a), TokenizedText(b))
    let (wordsA, wordsB) = (CopyWords(textA), CopyWords(textB))
    return DoubleDate.isMonthInDigits(
      Change(a: 0..<wordsA.count, b: 0..<wordsB.count, nature: .words), wordsA, textA, wordsB, textB)
  }

  @Test func aMonthByItsNumber() {
    #expect(inDigits("ذي القعدة", "11") == true)
    #expect(inDigits("٥", "أيار") == true)
    #expect(inDigits("تشرين الأول", "11") == false)
    #expect(inDigits("قارب", "11") == nil)
  }
}

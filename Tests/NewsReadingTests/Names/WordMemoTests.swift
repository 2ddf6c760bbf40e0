import ArabicText
import Testing

@testable import NewsReading

@Suite struct WordMemoTests {
  /// The lengths of the words of `text`, by spelling, and how many had to be worked out.
  private func lengths(_ text: String, _ memo: WordMemo<Int>) -> (values: [Int], made: Int) {
    let text = TokenizedText(text)
    var made = 0
    let values = memo.values(Surfaces(text)) { index in
      made += 1
      return text.tokens[index].bytes.count
    }
    return (values, made)
  }

  @Test func eachSpellingIsWorkedOutOnce() {
    let memo = WordMemo<Int>(capacity: 100)
    #expect(lengths("سليم هنا سليم", memo).made == 2)
    let again = lengths("هنا سليم هناك", memo)
    #expect(again.made == 1)
    #expect(again.values == [6, 8, 8])
  }

  @Test func aFullMemoStillAnswers() {
    let memo = WordMemo<Int>(capacity: 1)
    let first = lengths("سليم هنا هناك", memo).values
    let second = lengths("سليم هنا هناك", memo)
    #expect(second.values == first)
    #expect(second.made == 2)
  }

  @Test func oneSpellingIsWorkedOutOnce() {
    let memo = WordMemo<Int>(capacity: 1)
    #expect(memo.value(7) { 1 } == 1)
    #expect(memo.value(7) { 2 } == 1)
    #expect(memo.value(8) { 3 } == 3)
    #expect(memo.value(8) { 4 } == 4)
  }
}

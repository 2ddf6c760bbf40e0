import ArabicText
import Testing

@testable import NewsReading

@Suite struct KeyListsTests {
  @Test func numbersOfAKeyStandInTheirOrder() {
    var lists = KeyLists()
    let (one, other) = (FoldedKey("سليم"), FoldedKey("حداد"))
    for number in 0..<1000 { lists.append(number, to: number % 3 == 0 ? one : other) }
    var found: [Int] = []
    lists.each(of: one) { number in
      found.append(number)
      return false
    }
    #expect(found == Array(stride(from: 0, to: 1000, by: 3)))
    #expect(lists.last(of: one) == 999 && lists.last(of: other) == 998)
  }

  @Test func asksUntilOneIsTaken() {
    var lists = KeyLists()
    for number in 5...9 { lists.append(number, to: FoldedKey("سليم")) }
    var asked: [Int] = []
    lists.each(of: FoldedKey("سليم")) { number in
      asked.append(number)
      return number == 7
    }
    #expect(asked == [5, 6, 7])
  }

  @Test func anUnknownKeyHasNone() {
    let lists = KeyLists()
    lists.each(of: FoldedKey("سليم")) { _ in
      Issue.record("a number of nothing")
      return true
    }
    #expect(lists.last(of: FoldedKey("سليم")) == nil)
  }
}

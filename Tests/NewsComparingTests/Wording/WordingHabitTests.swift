import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct WordingHabitTests {
  private func pair(_ a: String, _ b: String, _ from: String, _ to: String, _ class: Wording.Class = .lexical)
    -> PassagePair
  {
    func range(_ text: String) -> TextRange { TextRange(start: 0, end: text.unicodeScalars.count, text: text) }
    let wording = Wording(kind: .substitution, class: `class`, insideQuotation: false, a: range(from), b: range(to))
    return PassagePair(a: a, aStart: 0, aEnd: 9, b: b, bStart: 0, bEnd: 9, equal: 9, wording: [wording])
  }

  private let outlets = [
    "w1": "وكالة", "w2": "وكالة", "w3": "وكالة", "x1": "الرصيف", "x2": "الرصيف", "x3": "الرصيف", "y1": "الغيلم",
  ]

  @Test func threeArticlesMakeAHabit() {
    let pairs = [
      pair("w1", "x1", "مسلحون", "ثوار"), pair("w2", "x2", "المسلحون", "الثوار"), pair("w3", "x3", "مسلحون", "ثوار"),
      pair("w3", "y1", "مسلحون", "متمردون"),
    ]
    let habits = WordingHabit.habits(in: pairs, outlets: outlets)
    #expect(habits.map(\.outlet) == ["الرصيف"])
    #expect(habits.map(\.articles) == [3])
    #expect(habits.first?.places.map { $0.b?.range.text } == ["ثوار", "الثوار", "ثوار"])
    #expect(WordingHabit.habits(in: pairs, outlets: outlets, least: 4).isEmpty)
  }

  @Test func oneArticleRepeatedIsNoHabit() {
    let pairs = ["w1", "w2", "w3"].map { pair($0, "x1", "مسلحون", "ثوار") }
    #expect(WordingHabit.habits(in: pairs, outlets: outlets).isEmpty)
  }

  @Test func silentChangesAndOwnCopiesCountNothing() {
    let silent = zip(["w1", "w2", "w3"], ["x1", "x2", "x3"]).map { pair($0, $1, "مئة", "مائة", .orthographic) }
    let own = [
      pair("x1", "x2", "مسلحون", "ثوار"), pair("x2", "x3", "مسلحون", "ثوار"), pair("x1", "x3", "مسلحون", "ثوار"),
    ]
    #expect(WordingHabit.habits(in: silent + own, outlets: outlets, least: 1).isEmpty)
  }
}

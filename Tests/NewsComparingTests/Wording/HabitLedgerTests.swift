import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct HabitLedgerTests {
  private func pair(_ a: String, _ b: String, _ from: String, _ to: String, _ class: Wording.Class = .lexical)
    -> PassagePair
  {
    func range(_ text: String) -> TextRange { TextRange(start: 0, end: text.unicodeScalars.count, text: text) }
    let wording = Wording(kind: .substitution, class: `class`, insideQuotation: false, a: range(from), b: range(to))
    return PassagePair(a: a, aStart: 0, aEnd: 9, b: b, bStart: 0, bEnd: 9, equal: 9, wording: [wording])
  }

  private let outlets = [
    "w1": "رويدا", "w2": "رويدا", "w3": "رويدا", "x1": "الرصيف", "x2": "الرصيف", "x3": "الرصيف", "y1": "الغيلم",
  ]

  /// The habits among articles that the outlet «رويدا» printed on `agencyDay` and the others on the 13th.
  private func habits(_ pairs: [PassagePair], agencyDay: String = "2024-05-12", least: Int = 3) -> [WordingHabit] {
    let articles = outlets.sorted { $0.key < $1.key }.map { id, outlet in
      ReadArticle(
        article: Article(
          id: id, text: "", outlet: outlet, published: outlet == "رويدا" ? agencyDay : "2024-05-13"),
        reading: Reading(id: id, sha256: ""))
    }
    return HabitLedger.habits(in: pairs, of: ReadArticles(articles), least: least)
  }

  @Test func threeArticlesMakeAHabit() {
    let pairs = [
      pair("w1", "x1", "مسلحون", "ثوار"), pair("w2", "x2", "المسلحون", "الثوار"), pair("w3", "x3", "مسلحون", "ثوار"),
      pair("w3", "y1", "مسلحون", "متمردون"),
    ]
    let habits = habits(pairs)
    #expect(habits.map(\.id) == ["wh1"])
    #expect(habits.map(\.outlet) == ["الرصيف"])
    #expect(habits.map(\.articles) == [3])
    #expect(habits.first?.places.map { $0.b?.range.text } == ["ثوار", "الثوار", "ثوار"])
    #expect(self.habits(pairs, least: 4).isEmpty)
  }

  @Test func oneArticleRepeatedIsNoHabit() {
    let pairs = ["w1", "w2", "w3"].map { pair($0, "x1", "مسلحون", "ثوار") }
    #expect(habits(pairs).isEmpty)
  }

  @Test func silentChangesAndOwnCopiesCountNothing() {
    let silent = zip(["w1", "w2", "w3"], ["x1", "x2", "x3"]).map { pair($0, $1, "مئة", "مائة", .orthographic) }
    let own = [
      pair("x1", "x2", "مسلحون", "ثوار"), pair("x2", "x3", "مسلحون", "ثوار"), pair("x1", "x3", "مسلحون", "ثوار"),
    ]
    #expect(habits(silent + own, least: 1).isEmpty)
  }

  /// Nothing shows who was first, so each outlet has its own words where the other has others.
  @Test func withoutGroundsBothHaveTheirOwn() {
    let pairs = [
      pair("w1", "x1", "مسلحون", "ثوار"), pair("w2", "x2", "مسلحون", "ثوار"), pair("w3", "x3", "مسلحون", "ثوار"),
    ]
    let found = habits(pairs, agencyDay: "2024-05-13")
    #expect(Set(found.map(\.outlet)) == ["الرصيف", "رويدا"])
    #expect(found.first { $0.outlet == "رويدا" }?.places.first?.b?.range.text == "مسلحون")
    #expect(found.first { $0.outlet == "الرصيف" }?.places.first?.b?.range.text == "ثوار")
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct UnequalValuesTests {
  @Test func twoNumbersForOneThing() {
    let affair = Affair([
      ("a", "2024-05-08", "وقالت الهيئة إن ما أطلق من السد في نيسان بلغ 2,4 مليون متر مكعب."),
      ("b", "2024-05-09", "بلغ ما أطلق من السد في نيسان 1,3 مليون متر مكعب، وفق كشف الهيئة."),
    ])
    #expect(affair.differences.contains("unequal-value"))
    #expect(affair.dossier.statements.allSatisfy { $0.evidence.count == 1 })
  }

  @Test func aLaterNumberIsNews() {
    let affair = Affair([
      ("a", "2024-05-08", "قتل 12 شخصا في انهيار سد الوشل قرب المنبع."),
      ("b", "2024-06-20", "قتل 15 شخصا في انهيار سد الوشل قرب المنبع."),
    ])
    #expect(affair.differences.isEmpty)
  }

  @Test func numbersOfOtherDaysAreNoDifference() {
    let affair = Affair([
      ("a", "2024-05-08", "بلغ ما أطلق من السد منذ 30 آذار الماضي 125 مليون متر مكعب من الماء."),
      ("b", "2024-05-08", "بلغ ما أطلق من السد يوم الثلاثاء 4 ملايين متر مكعب من الماء."),
    ])
    #expect(!affair.differences.contains("unequal-value"))
  }

  /// A number on top of others counts not all, and one since a day not what another counts of today.
  @Test(arguments: [
    ("أصيب 100 عامل آخرين في انهيار سد الوشل قرب المنبع.", false),
    ("أصيب 100 عامل في انهيار سد الوشل قرب المنبع منذ بدء الأمطار.", false),
    ("أصيب 100 عامل في انهيار سد الوشل قرب المنبع.", true),
  ])
  func whatCountsOtherThingsIsNoDifference(first: String, isAsked: Bool) {
    let affair = Affair([
      ("a", "2024-05-08", first), ("b", "2024-05-08", "أصيب 525 عاملا في انهيار سد الوشل قرب المنبع."),
    ])
    #expect(affair.differences.contains("unequal-value") == isAsked)
  }

  @Test func anOutletsOwnNumberIsAnUpdate() {
    let texts = ["أصيب 100 عامل في انهيار سد الوشل قرب المنبع.", "أصيب 525 عاملا في انهيار سد الوشل قرب المنبع."]
    #expect(Affair(oneOutlet: "الرصيف", texts).differences.isEmpty)
  }

  @Test func threeNumbersAreThreeSides() {
    let dossier = Affair(
      [
        ("a", "بلغ ما أطلق من سد الوشل في نيسان 2 مليون متر مكعب."),
        ("b", "بلغ ما أطلق من سد الوشل في نيسان 5 ملايين متر مكعب."),
        ("c", "بلغ ما أطلق من سد الوشل في نيسان 9 ملايين متر مكعب."),
      ].map { ($0.0, "2024-05-08", $0.1) }
    ).dossier
    #expect(dossier.differences.filter { $0.rule == "unequal-value" }.map(\.sides.count) == [3])
  }
}

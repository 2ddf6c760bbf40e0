import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct PledgeGroupsTests {
  private typealias Told = (kind: Pledge.Kind, clause: String, promisor: String?, deadline: String?)

  private func groups(_ told: [Told], days: [String] = []) -> [[Int]] {
    let readings = told.enumerated().map { index, pledge in
      HandReading("a\(index)", index < days.count ? days[index] : "2024-03-18", pledge.clause) {
        $0.pledge(
          pledge.kind, pledge.clause, by: String(pledge.clause.split(separator: " ")[0]), promisor: pledge.promisor,
          deadline: pledge.deadline)
      }
    }
    let context = DossierContext(ReadArticles(readings.map(\.read)))
    return PledgeGroups.groups(of: context.pledges, in: context).map { $0.map(\.article) }
  }

  private let repair = "تعهدت بإصلاح أنابيب قناة الوشل القديمة"

  @Test func oneActOfOnePromisorIsOnePledge() {
    #expect(groups([(.commitment, repair, "نجاة الوردسي", nil), (.plan, repair, "الوردسي", "2024-12")]) == [[0, 1]])
  }

  @Test func whatSomebodyAsksForIsNotWhatAnotherWillDo() {
    #expect(groups([(.commitment, repair, nil, nil), (.demand, repair, nil, nil)]) == [[0], [1]])
  }

  @Test func anotherPromisorOfAnotherTimeMakesAnotherPledge() {
    let both: [Told] = [(.commitment, repair, "نجاة الوردسي", nil), (.commitment, repair, "بهيج السنديسي", nil)]
    #expect(groups(both, days: ["2024-03-18", "2024-09-01"]) == [[0], [1]])
    // A copy of one occasion that reads another promisor is still a copy.
    #expect(groups(both, days: ["2024-03-18", "2024-03-19"]) == [[0, 1]])
  }

  @Test func deadlinesThatExcludeOneAnotherMakeTwo() {
    #expect(groups([(.plan, repair, nil, "2024-12-31"), (.plan, repair, nil, "2025-01")]) == [[0], [1]])
    #expect(groups([(.plan, repair, nil, "2024-12-31"), (.plan, repair, nil, "2024-12")]) == [[0, 1]])
  }

  /// «من الأسبوع المقبل حتى نهاية أيلول المقبل» is said of any act: only «مدرسة» is common here.
  @Test func wordsOfTimeAreNoWordsOfTheAct() {
    let (when, other) = ("الأسبوع المقبل", "نهاية أيلول المقبل")
    let readings = ["تفتتح مدرسة السهل", "ترمم مدرسة الوشل"].enumerated().map { index, act in
      let clause = "\(act) \(when) قبل \(other)"
      return HandReading("a\(index)", "2024-03-18", clause) {
        $0.time(when, "2024-W13", "2024-03-25", "2024-04-01")
        $0.time(other, "2024-09", "2024-09-30", "2024-10-01")
        $0.pledge(.plan, clause, by: String(act.prefix(4)))
      }
    }
    let context = DossierContext(ReadArticles(readings.map(\.read)))
    #expect(PledgeGroups.groups(of: context.pledges, in: context).count == 2)
  }

  /// Who supports the vote has not set its day, and no report of the one is a report of the other.
  @Test func aPledgeInsideAnotherIsNoReportOfIt() {
    let (inner, outer) = ("إجراء انتخابات الوشل البلدية المقررة", "تعهد بدعم إجراء انتخابات الوشل البلدية المقررة")
    let both = ["a0", "a1"].map { id in
      HandReading(id, "2024-03-18", outer) {
        $0.pledge(.commitment, outer, by: "تعهد")
        $0.pledge(.schedule, inner, by: "المقررة")
      }
    }
    let alone = HandReading("a2", "2024-03-18", inner) { $0.pledge(.schedule, inner, by: "المقررة") }
    let context = DossierContext(ReadArticles((both + [alone]).map(\.read)))
    let groups = PledgeGroups.groups(of: context.pledges, in: context)
    #expect(groups.map { $0.map(\.pledge.kind) } == [[.commitment, .commitment], [.schedule, .schedule, .schedule]])
  }

  @Test func aLongClauseThatMostlySaysElseIsAnother() {
    let long =
      "تعهدت بدعم أنابيب قناة الوشل وبناء مدرسة وجسر ومشفى وطريق وحديقة وملعب ومكتبة ومتحف وسوق ومحطة في بلدة سماق"
    #expect(
      groups([(.commitment, "تعهدت بدعم أنابيب قناة الوشل", nil, nil), (.commitment, long, nil, nil)]) == [[0], [1]])
  }
}

import NewsRecords
import NewsTimes
import Testing

@testable import NewsComparing

@Suite struct PledgeReportTests {
  @Test(arguments: [
    ("2021-12", "2021-12-31"), ("2024-02", "2024-02-29"), ("2021", "2021-12-31"), ("2021-07-27", "2021-07-27"),
    ("FUTURE_REF", nil), ("2021-W30", nil),
  ])
  func theLastDayOfADeadline(deadline: String, day: String?) {
    let range = TextRange(start: 0, end: 1, text: "س")
    let pledge = Pledge(range: range, kind: .plan, deadline: deadline, trigger: range, rule: "by-hand")
    #expect(PledgeReport(article: 0, pledge: pledge).lastDay?.iso == day)
  }

  @Test(arguments: [
    ("لن نغلق المعبر", "لن", true), ("تعهد بعدم إغلاق المعبر", "تعهد", true), ("سنغلق المعبر", "سنغلق", false),
    ("تعهد بإغلاق المعبر الذي لا يعمل", "تعهد", false),
  ])
  func wordsNextToTheTriggerNegate(clause: String, trigger: String, isNegated: Bool) {
    let reading = HandReading("a", "2024-03-01", clause) { $0.pledge(.commitment, clause, by: trigger) }
    let articles = ReadArticles([reading.read])
    #expect(PledgeReport.all(in: articles)[0].isNegated(in: articles) == isNegated)
  }
}

import NewsRecords
import Testing

@Suite struct PledgeRegisterTests {
  private let text = "تعهدت رئيسة المجلس نجاة الوردسي بإصلاح عشرين كيلومترا من أنابيب الوشل قبل نهاية العام الجاري."

  @Test func twoReportsOfOnePledgeAreOneLine() throws {
    let dossier = Affair([
      ("a", "2024-03-18", text),
      ("b", "2024-03-19", "وتعهدت الوردسي بإصلاح عشرين كيلومترا من أنابيب الوشل قبل نهاية العام."),
    ]).dossier
    let pledge = try #require(dossier.pledges.first { $0.kind == .commitment })
    #expect(pledge.evidence.map(\.article) == ["a", "b"])
    #expect(pledge.state == .restated)
    #expect(pledge.deadline == "2024-12-31")
  }

  @Test func aDeadlinePassesByTheNewestArticleAndNotByTheClock() throws {
    let passed = Affair([("a", "2024-03-18", text), ("b", "2025-02-01", "لا جديد في خطة المياه.")]).dossier
    #expect(passed.pledges.first { $0.kind == .commitment }?.state == .deadlinePassed)
    #expect(passed.head.deadlinesPassed == 1)
    let ahead = Affair([("a", "2024-03-18", text)]).dossier
    #expect(ahead.pledges.first { $0.kind == .commitment }?.state == .stated)
    #expect(ahead.head.deadlinesPassed == 0)
  }
}

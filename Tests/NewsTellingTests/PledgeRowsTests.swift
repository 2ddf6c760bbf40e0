import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct PledgeRowsTests {
  private func row(_ pledge: DossierPledge) -> String {
    RowsFixture.row(pledge.id, of: PledgeRows(page: RowsFixture.page).register([pledge]))
  }

  /// Shape first: each state has a form of its own, and its words say what this file holds, not what became of the pledge.
  @Test(arguments: [
    (DossierPledge.State.deadlinePassed, "state late", "انقضى الموعد، ولم يُعثر على خبر لاحق عنه في هذا الملف"),
    (.restated, "state later", "ذُكر ثانية في خبر لاحق"),
    (.withdrawn, "state later", "سُحب في خبر لاحق"),
    (.contradicted, "state later", "في الملف خبر لاحق يخالفه"),
    (.stated, "state", "ذُكر"),
  ])
  func states(state: DossierPledge.State, form: String, words: String) {
    var pledge = RiverLines.pledges[0]
    pledge.state = state
    #expect(row(pledge).contains("<span class=\"\(form)\"><span>\(words)</span>"))
  }

  @Test func aStateShowsTheLaterWordsThatItStandsOn() {
    var pledge = RiverLines.pledges[0]
    pledge.state = .withdrawn
    pledge.stateEvidence = [Place(article: RiverDossier.followUp).evidence("وسيسحب المجلس الشكوى")]
    let row = row(pledge)
    #expect(row.contains("<q>وسيسحب المجلس الشكوى</q>"))
    pledge.stateEvidence = pledge.evidence
    #expect(self.row(pledge).split(separator: "<q>").count < row.split(separator: "<q>").count)
  }

  @Test func withoutADate() {
    #expect(row(RiverLines.pledges[1]).contains("<span class=\"muted\">بلا موعد</span>"))
    #expect(row(RiverLines.pledges[2]).contains("<span class=\"state open\">"))
  }

  @Test func deadlineSaysFromWhatItWasCounted() {
    #expect(row(RiverLines.pledges[0]).contains("<q>15 نيسان المقبل</q> + نُشر 19 آذار 2024 ⇐ 15 نيسان 2024"))
  }

  @Test func whoPromisesToWhom() {
    #expect(
      row(RiverLines.pledges[0]).contains("<bdi>سهيل المراني</bdi><br><span class=\"muted\">إلى <bdi>مرسى الهدهد</bdi>")
    )
    #expect(row(RiverLines.pledges[2]).contains("<td>لم يُعثر في النص على صاحبه<br>"))
  }

  /// «يطالب المجلس البلدية بـ»: the municipality is to act and has promised nothing.
  @Test func whoDemandsOfWhom() {
    var demand = RiverLines.pledges[0]
    demand.kind = .demand
    let asked = "المطلوب منه: <bdi>سهيل المراني</bdi><br><span class=\"muted\">بطلب من <bdi>مرسى الهدهد</bdi>"
    #expect(row(demand).contains(asked))
    #expect(heading(demand).contains("المطلوب منه: سهيل المراني بطلب من مرسى الهدهد"))
    demand.promisor = nil
    #expect(row(demand).contains("<td>لم يُعثر في النص على المطلوب منه<br>"))
    #expect(heading(demand).contains(" · بطلب من مرسى الهدهد"))
    #expect(heading(RiverLines.pledges[0]).contains("سهيل المراني إلى مرسى الهدهد"))
  }

  private func heading(_ pledge: DossierPledge) -> String {
    AccountItems(edition: RowsFixture.page.edition).item(pledge).heading.map { piece in
      switch piece {
      case .ours(let text), .strong(let text), .name(let text), .slice(let text), .place(let text): text
      }
    }.joined()
  }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct FreshLineTests {
  @Test(arguments: [
    ("2024-05-01", ["st4", "pl3", "f2"]),
    ("2024-03-19", ["d1", "st4", "pl3", "f2"]),
    ("2024-05-02", []),
    ("2024-01-01", ["d1", "st1", "st2", "st3", "st4", "pl1", "pl2", "pl3", "tl1", "f1", "f2"]),
  ])
  func since(day: String, expected: [String]) {
    let edition = Edition(
      dossier: RiverDossier.dossier, articles: RiverDossier.articles, language: .arabic, digits: .latin)
    #expect(FreshLine.lines(of: edition, since: day).map(\.id) == expected)
  }

  @Test func aPledgeIsNewWhereALaterReportTurnsIt() {
    var dossier = RiverDossier.dossier
    dossier.pledges[0].state = .withdrawn
    dossier.pledges[0].stateEvidence = [Place(article: RiverDossier.followUp).evidence("وسيسحب المجلس الشكوى")]
    let edition = Edition(dossier: dossier, articles: RiverDossier.articles, language: .arabic, digits: .latin)
    let line = FreshLine.lines(of: edition, since: "2024-05-01").first { $0.id == "pl1" }
    #expect(line?.evidence == dossier.pledges[0].stateEvidence[0])
  }

  @Test func pageAndAccountBeginWithThem() throws {
    let telling = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles, since: "2024-05-01")
    let page = try PageScan(telling.html())
    #expect(page.ids.contains("new-st4"))
    #expect(Set(page.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }).subtracting(page.ids).isEmpty)
    #expect(page.texts["h2"]?.first == "الجديد منذ 1 أيار 2024")
    #expect(telling.terminal().contains("الجديد منذ 1 أيار 2024 (3)"))
    #expect(telling.markdown().contains("## الجديد منذ 1 أيار 2024 (3)"))
  }
}

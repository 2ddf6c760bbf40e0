import Foundation
import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct CalendarWriterTests {
  @Test func foldsAt75Octets() {
    var writer = CalendarWriter()
    writer.line("SUMMARY:" + String(repeating: "موعد ", count: 40))
    let lines = String(decoding: writer.bytes, as: UTF8.self).components(separatedBy: "\r\n")
    #expect(lines.count > 4)
    for line in lines { #expect(line.utf8.count <= 75) }
    for line in lines.dropFirst().dropLast() { #expect(line.hasPrefix(" ")) }
    let unfolded = lines.enumerated().map { $0 == 0 ? $1 : String($1.dropFirst()) }.joined()
    #expect(unfolded == "SUMMARY:" + String(repeating: "موعد ", count: 40))
  }

  @Test func escapes() {
    #expect(CalendarWriter.escaped("أ,ب;ج\\د\nهـ\u{7}") == "أ\\,ب\\;ج\\\\د\\nهـ")
  }
}

@Suite struct CalendarTests {
  @Test func golden() throws {
    let telling = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles)
    try GoldenFile.expect(telling.calendar(), "river.ics")
  }

  @Test(arguments: [
    ("2021-12-31", "20211231", "20220101"), ("2021-12", "20211201", "20220101"), ("2021", "20210101", "20220101"),
  ])
  func days(deadline: String, first: String, behind: String) {
    var dossier = RiverDossier.dossier
    dossier.pledges = [RiverLines.pledges[0]]
    dossier.pledges[0].deadline = deadline
    let text = String(
      decoding: Telling(dossier: dossier, articles: RiverDossier.articles).calendar(), as: UTF8.self)
    #expect(text.contains("DTSTART;VALUE=DATE:\(first)\r\nDTEND;VALUE=DATE:\(behind)\r\n"))
    #expect(text.contains("DTSTAMP:20240502T000000Z\r\n"))
  }

  @Test func noDayNoEvent() {
    var dossier = RiverDossier.dossier
    dossier.pledges = [RiverLines.pledges[1]]
    let text = String(
      decoding: Telling(dossier: dossier, articles: RiverDossier.articles).calendar(), as: UTF8.self)
    #expect(!text.contains("VEVENT"))
  }
}

import Foundation
import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct CSVWriterTests {
  @Test(arguments: [
    (["أ", "ب"], "أ,ب\r\n"),
    (["a,b", "c\"d", "e\nf"], "\"a,b\",\"c\"\"d\",\"e\nf\"\r\n"),
    (["=1+1", "@x", "-نص", "+نص", "\tنص"], "'=1+1,'@x,'-نص,'+نص,'\tنص\r\n"),
    (["  =1", "＝1"], "'  =1,'＝1\r\n"),
    (["-3", "+4.5", ""], "-3,+4.5,\r\n"),
    (["=HYPERLINK(\"x\",\"y\")"], "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"\r\n"),
  ])
  func rows(fields: [String], expected: String) {
    var writer = CSVWriter()
    writer.row(fields)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
  }
}

@Suite struct CSVTableTests {
  private let telling = Telling(dossier: RiverDossier.dossier, articles: RiverDossier.articles)

  @Test(arguments: CSVRegister.allCases) func golden(register: CSVRegister) throws {
    try GoldenFile.expect(telling.csv(register), "river.\(register.rawValue).csv")
  }

  @Test func byteOrderMarkOnRequest() {
    #expect(telling.csv(.people, byteOrderMark: true) == [0xEF, 0xBB, 0xBF] + telling.csv(.people))
  }

  @Test func oneRowASlice() {
    let rows = String(decoding: telling.csv(.statements), as: UTF8.self).components(separatedBy: "\r\n").dropLast()
    #expect(rows.count == 1 + RiverLines.statements.reduce(0) { $0 + $1.evidence.count })
  }
}

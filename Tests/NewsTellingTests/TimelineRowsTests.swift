import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct TimelineRowsTests {
  private let register = TimelineRows(page: RowsFixture.page).register(RiverLines.timeline)

  @Test func wordsThatDateStandInFullInk() {
    let row = RowsFixture.row("tl1", of: register)
    #expect(row.contains("مرسى الهدهد، <b>أمس</b>، اتفاقا"))
    #expect(row.contains("<a href=\"#a1-t1\"><code>a1:21-70</code></a>"))
    #expect(row.contains("<q>أمس</q> + نُشر 19 آذار 2024 ⇐ 18 آذار 2024 · <code>day-before</code>"))
    #expect(row.contains("<span class=\"prec\">يوم، اتفاق</span>"))
  }

  @Test func undatedLinesSaySo() {
    let row = RowsFixture.row("tl4", of: register)
    #expect(row.contains("بلا تاريخ محدد"))
    #expect(row.contains("لا أساس يُحسب منه"))
  }

  @Test func pictureAndListHaveTheSameNumbers() {
    let picture = register.picture.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    #expect(picture.hasPrefix("<svg viewBox=\"0 0 1000 "))
    #expect(picture.contains("role=\"img\""))
    #expect(picture.contains("الخط الزمني من آذار 2024 إلى آب 2024"))
    for number in 1...3 { #expect(picture.contains(">\(number)</text>")) }
    #expect(!picture.contains(">4</text>"))
  }
}

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct TimelineRowsTests {
  private let register = TimelineRows(page: RowsFixture.page).register(RiverLines.timeline)

  @Test func wordsThatDateStandInFullInk() {
    let row = RowsFixture.row("tl3", of: register)
    #expect(row.contains("<b>هذا الصيف</b>"))
    #expect(row.contains("<a href=\"#a1-t2\">"))
  }

  @Test func anEventStandsInFullInkWithTheGroundsOfItsDate() {
    let row = RowsFixture.row("tl1", of: register)
    #expect(row.contains("<b>وقّعت بلديتا دير النوار ومرسى الهدهد، أمس، اتفاقا</b>"))
    #expect(row.contains("<a href=\"#a1-v1\"><code>a1:21-70</code></a>"))
    #expect(row.contains("<q>وقّعت بلديتا دير النوار ومرسى الهدهد اتفاقا</q>"))
    #expect(row.contains("<q>أمس</q> + نُشر 19 آذار 2024 ⇐ 18 آذار 2024 · <code>day-before</code>"))
    #expect(row.contains("<span class=\"prec\">يوم، اتفاق</span>"))
  }

  @Test func undatedLinesSaySo() {
    let row = RowsFixture.row("tl4", of: register)
    #expect(row.contains("بلا تاريخ محدد"))
    #expect(row.contains("لا أساس يُحسب منه"))
  }

  @Test func anEventToldOnlyBeforeItsDaySaysSo() {
    func row(_ day: String) -> String {
      var entry = RiverLines.timeline[0]
      entry.interval = Interval(from: day, to: "2024-05-01")
      return RowsFixture.row("tl1", of: TimelineRows(page: RowsFixture.page).register([entry]))
    }
    #expect(row("2024-04-15").contains("كُتب قبل موعده"))
    #expect(!row("2024-03-20").contains("كُتب قبل موعده"), "an article of that day may tell what happened")
  }

  @Test func allDatesOfAnEventAreTold() {
    var entry = RiverLines.timeline[0]
    entry.ordinal = 4
    entry.dates.append(
      TimelineEntry.Dating(interval: Interval(from: "2024-03-01", to: "2024-04-01"), precision: "month", evidence: []))
    let row = RowsFixture.row("tl1", of: TimelineRows(page: RowsFixture.page).register([entry]))
    #expect(row.contains("كل ما ذُكر له من تواريخ: 18 آذار 2024، آذار 2024"))
    #expect(row.contains("يوم، اتفاق، رقم 4"))
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

import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct ComparisonPageTests {
  private let html = String(decoding: ComparisonSample.comparison().html(), as: UTF8.self)
  private let english = String(decoding: ComparisonSample.comparison(.english).html(), as: UTF8.self)

  @Test func everyElementIsClosedAndNothingIsFetched() throws {
    for page in [html, english] {
      let scan = try PageScan(Array(page.utf8))
      #expect(scan.names.isDisjoint(with: ["script", "img", "link", "iframe", "form"]))
      #expect(scan.links.isEmpty)
      #expect(!page.contains("http:") && !page.contains("https:"))
    }
  }

  @Test func theLanguageGivesTheDirection() {
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(english.contains("<span lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func headsNameOutletDayAndFile() {
    #expect(html.contains("<b><bdi>صدى المرسى</bdi></b>"))
    #expect(html.contains("<time datetime=\"2024-05-12\">12 أيار 2024</time>"))
    #expect(html.contains("غير مؤرَّخ"))
  }

  @Test func eachDifferenceHasAMarkOfItsKind() {
    #expect(html.contains("<span class=\"w base\">الميناء</span>"))
    #expect(html.contains("<span class=\"w sub\"><span class=\"vh\" lang=\"ar\">يختلف: </span>المرفأ</span>"))
    #expect(html.contains("داخل علامتي التنصيص: </span>متعب</span>"))
    #expect(html.contains("<span class=\"w basecut\">صباح</span>"))
    #expect(html.contains("<summary>في العمود الأول وحده: 1</summary><del>صباح</del>"))
  }

  @Test func theLedgerHasBothSidesOfEach() {
    #expect(english.contains("differs · word</td>") && english.contains("in one text only · word"))
    #expect(english.contains("<bdi>صباح</bdi></span></td><td data-l=\"in the other\">nothing</td>"))
    #expect(english.contains("inside the quotation marks"))
  }

  @Test func theFirstColumnIsNotCalledTheSource() {
    #expect(html.contains("العمود الأول هو المقياس، لا المصدر"))
    #expect(english.contains("does not say who copied from whom"))
  }
}

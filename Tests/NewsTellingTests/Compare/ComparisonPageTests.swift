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
      let outward = scan.links.filter { !$0.hasPrefix("#") }
      #expect(outward.count == 2 && outward.allSatisfy { $0.hasPrefix("data:") })
      #expect(scan.links.filter { $0.hasPrefix("#") }.allSatisfy { scan.ids.contains(String($0.dropFirst())) })
      #expect(Set(scan.ids).count == scan.ids.count)
      #expect(!page.contains("http:") && !page.contains("https:"))
    }
  }

  @Test func theLanguageGivesTheDirection() {
    #expect(html.contains("<html lang=\"ar\" dir=\"rtl\">"))
    #expect(english.contains("<html lang=\"en\" dir=\"ltr\">"))
    #expect(english.contains("<div class=\"cell\" lang=\"ar\" dir=\"rtl\">"))
  }

  @Test func headsNameOutletDayAndFile() {
    #expect(html.contains("<b><bdi>صدى المرسى</bdi></b>"))
    #expect(html.contains("<time datetime=\"2024-05-12\">12 أيار 2024</time>"))
    #expect(html.contains("<bdi dir=\"ltr\">08:10</bdi>"))
    #expect(html.contains("غير مؤرَّخ"))
  }

  @Test func theHeadCounts() {
    for phrase in ["3 أخبار", "المشترك على الأقل: 9 كلمات", "3 تغييرات، منها داخل علامتي التنصيص: 1"] {
      #expect(html.contains("<bdi>\(phrase)</bdi>"))
    }
  }

  @Test func eachDifferenceHasAMarkOfItsKind() {
    #expect(html.contains("<span class=\"w base\">الميناء</span>"))
    #expect(html.contains("<span class=\"w sub\"><span class=\"vh\" lang=\"ar\">يختلف: </span>المرفأ</span>"))
    #expect(html.contains("داخل علامتي التنصيص: </span>متعب</span>"))
    #expect(html.contains("<span class=\"w basecut\">صباح</span>"))
    #expect(html.contains("في العمود الأول وحده: كلمة واحدة</summary><del>صباح</del>"))
  }

  @Test func lettersLeadFromEachMarkToItsLineAndBack() {
    let letter = "<span class=\"let\"><a href=\"#w-أ\" aria-label=\"تغيير أ\">أ</a></span>"
    #expect(html.contains("الميناء</span>" + letter) && html.contains("المرفأ</span>" + letter))
    #expect(html.contains("<tr id=\"w-أ\"><td data-l=\"الحرف\"><b><a href=\"#r1\">أ</a></b></td>"))
    #expect(english.contains("<tr id=\"w-c\">"))
  }

  /// The second of 29 letters is the first again, with a number.
  @Test func lettersDoNotEnd() throws {
    let comparison = ComparisonSample.comparison()
    let context = ComparisonContext(comparison: comparison, table: comparison.tables[0], before: (28, 0))
    #expect(context.letter(0) == "أ2" && context.id(ofItem: 1) == "w-ب2")
  }

  @Test func theLedgerHasAColumnForEachArticle() {
    #expect(english.contains("differs <span class=\"muted\">· word </span>"))
    #expect(english.contains("in some columns only <span class=\"muted\">· word · inside the quotation marks</span>"))
    #expect(
      english.contains(
        "<q lang=\"ar\" dir=\"rtl\">صباح</q> <code>17–21</code> </td><td data-l=\"جريدة الغيلم\"><span class=\"muted\">"
          + "the same</span></td><td data-l=\"c\"><span class=\"muted\">nothing</span></td>"))
  }

  @Test func wordsBetweenMarksHaveTheirGround() {
    #expect(html.contains("المدير: <span class=\"quoted\">«وصل 900 راكب إلى الرصيف»</span>."))
    #expect(html.contains("راكب </span><span class=\"quoted\">") == false)
  }

  @Test func whatDiffersInsideMarksStandsTogether() {
    #expect(
      html.contains(
        "<dt><bdi>جريدة الغيلم</bdi></dt><dd><div class=\"cell\" lang=\"ar\" dir=\"rtl\"><span class=\"quoted\">«وصل 900 راكب <span class=\"w inside\">"
      ))
    #expect(html.contains("<dt><bdi>c</bdi></dt><dd><span class=\"muted\">كلمةً كلمة كما في العمود الأول</span>"))
  }

  @Test func spellingIsHiddenBehindABox() {
    #expect(!html.contains("<input"))
    let page = String(decoding: ComparisonSample.spelled().html(), as: UTF8.self)
    #expect(page.contains("<input class=\"show-sp\" type=\"checkbox\" id=\"sp\">"))
    #expect(page.contains("<span class=\"w sp\">الأحد</span>") && page.contains("<span class=\"w sp\">الاحد</span>"))
  }

  @Test func identicalSentencesAreFolded() {
    let page = String(decoding: ComparisonSample.spelled().html(), as: UTF8.self)
    #expect(page.contains("<summary>جملة واحدة، كلمةً كلمة في كل الأعمدة</summary>"))
  }

  @Test func theFirstColumnIsNotCalledTheSource() {
    #expect(html.contains("العمود الأول هو المقياس، لا المصدر"))
    #expect(english.contains("does not say who copied from whom"))
  }
}

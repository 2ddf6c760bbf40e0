import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct StatementRowsTests {
  private func row(_ id: String) -> String {
    RowsFixture.row(id, of: StatementRows(page: RowsFixture.page).register(RiverLines.statements))
  }

  @Test func saidStandsInFullInk() {
    #expect(row("st3").contains("<blockquote>وجاء في لافتة على السد أن \"<b>الماء حق للجميع</b>\".</blockquote>"))
    #expect(row("st2").contains("أن <b>كلفة العدادات</b> \"<b>تقارب 800 ألف دينار</b>\"."))
  }

  @Test func chainIsWrittenWithAn() {
    let via = " <span class=\"an\">عن</span> "
    #expect(row("st1").contains("<bdi>وكالة أنباء السفح</bdi>\(via)<bdi>سهيل المراني</bdi></p>"))
  }

  @Test func unknownSpeakersAreShownAsSuch() {
    #expect(row("st3").contains("<span class=\"none\">لم يُعثر في النص على قائله</span>"))
    #expect(row("st2").contains("مصدر بلا اسم"))
  }

  @Test func wordingsStandUnderTheirStatement() {
    #expect(row("st1").contains("الصيغ (2)"))
    #expect(row("st1").contains("<q>لن نغلق بوابات السد في وجه أحد هذا الصيف</q> <a href=\"#a2-q1\">"))
    #expect(row("st1").contains("<span class=\"w inside\" lang=\"ar\"><bdi>أحد</bdi></span>"))
    #expect(!row("st2").contains("الصيغ"))
  }

  @Test func howItWasFound() {
    #expect(row("st1").contains("<q>وقال</q> الثقة عالية (95%) · <code>cue-source-colon</code>"))
    #expect(row("st4").contains("الوسيط: مقابلة"))
    #expect(!row("st3").contains("كيف وُجد"))
  }

  @Test func chainsSayWhyTheyCountOnce() {
    #expect(row("st1").contains("وكالة واحدة: <a href=\"#a1\">"))
    #expect(row("st4").contains("<span class=\"ind two\">سلسلتان مستقلتان على الأقل،</span> خبران"))
    #expect(row("st2").contains("<p class=\"stand\">سلسلة واحدة، خبر واحد</p>"))
  }

  @Test func englishPagesNameTheLanguageOfSlices() {
    let register = StatementRows(page: RowsFixture.page(.english)).register(RiverLines.statements)
    let row = RowsFixture.row("st3", of: register)
    #expect(row.contains("<blockquote lang=\"ar\" dir=\"rtl\">"))
    #expect(row.contains("no speaker was found in the text"))
  }
}

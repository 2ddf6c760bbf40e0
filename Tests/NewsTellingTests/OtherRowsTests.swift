import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct DifferenceRowsTests {
  @Test func questionAndBothSides() {
    let register = DifferenceRows(page: RowsFixture.page).register(RiverLines.differences)
    let row = RowsFixture.row("d1", of: register)
    #expect(row.contains("<p class=\"ask\">هل تتفق هذه الجمل على الرقم نفسه؟</p>"))
    #expect(
      row.contains("<blockquote>وينص الاتفاق على أن تحصل مرسى الهدهد على <b>42 في المئة</b> من المياه.</blockquote>"))
    #expect(row.contains("<b>45 في المئة</b> من المياه.</blockquote>"))
  }

  @Test func englishQuestion() {
    let register = DifferenceRows(page: RowsFixture.page(.english)).register(RiverLines.differences)
    #expect(RowsFixture.row("d1", of: register).contains("Do these sentences agree on the figure?"))
  }
}

@Suite struct WordingRowsTests {
  private let register = WordingRows(page: RowsFixture.page).register(RiverLines.wordings)

  @Test func substitution() {
    let row = RowsFixture.row("w1", of: register)
    #expect(row.contains("<span class=\"w base\" lang=\"ar\"><bdi>ينهي خلافا</bdi></span>"))
    #expect(row.contains("<span class=\"w sub\" lang=\"ar\"><bdi>يطوي نزاعا</bdi></span>"))
    #expect(row.contains("يختلف · لفظ · موضعان"))
    #expect(row.contains("خارج علامتي التنصيص"))
  }

  @Test func cutHasNoOtherSide() {
    let row = RowsFixture.row("w2", of: register)
    #expect(row.contains("<span class=\"w basecut\" lang=\"ar\"><bdi>أمس</bdi></span>"))
    #expect(row.contains("<span class=\"muted\">لا شيء</span>"))
    #expect(row.contains("في أحد النصين وحده · صيغة تاريخ"))
  }

  /// Which of two texts was first nobody shows: no label may say that words were put in, cut or copied.
  @Test(arguments: ["added", "cut", "removed", "replaced", "earlier", "copy", "أضيف", "حذف", "بدل", "الأقدم", "النسخة"])
  func noLabelSaysWhoWasFirst(_ word: String) throws {
    let keys = [
      "wording.substitution", "wording.addition", "wording.cut", "column.one", "column.other", "compare.base",
    ]
    for key in keys {
      for language in Language.allCases {
        let label = String(Labels(language)[key].unicodeScalars.filter { !(0x064B...0x0652).contains($0.value) })
        #expect(!label.contains(word), "\(key): \(label)")
      }
    }
  }
}

@Suite struct PeopleRowsTests {
  private let register = PeopleRows(page: RowsFixture.page).register(RiverLines.people)

  @Test func nameRoleAliasesPlaces() {
    let row = RowsFixture.row("pe1", of: register)
    #expect(row.contains("<b><bdi>سهيل المراني</bdi></b> <span class=\"muted\">شخص</span>"))
    #expect(row.contains("<td><bdi>رئيس بلدية دير النوار</bdi></td><td><bdi>المراني</bdi><br>"))
    #expect(row.contains("موضعان · <a href=\"#a1-e211-223\"><code>a1:211-223</code></a>"))
  }

  @Test func aMergeOfOtherWordsSaysWhy() {
    #expect(RowsFixture.row("pe1", of: register).contains("<bdi>المراني</bdi>: لا يحمل هذا الاسم في القضية غيره"))
    var person = RiverLines.people[0]
    person.merges[0].why = .sameName
    let row = RowsFixture.row("pe1", of: PeopleRows(page: RowsFixture.page).register([person]))
    #expect(!row.contains("لا يحمل هذا الاسم"))
  }

  @Test func titlesStandWithTheirDays() {
    var person = RiverLines.people[0]
    person.roles.append(
      Person.Role(role: "الوزير", from: "2024-05-01", to: "2024-05-09", evidence: person.mentions[0]))
    let row = RowsFixture.row("pe1", of: PeopleRows(page: RowsFixture.page).register([person]))
    #expect(row.contains("<bdi>الوزير</bdi> <span class=\"muted\">1 أيار 2024 – 9 أيار 2024</span>"))
    #expect(row.contains("<bdi>رئيس بلدية دير النوار</bdi> <span class=\"muted\">19 آذار 2024</span>"))
  }

  @Test func onlySoManyMentionsAreLinked() {
    var person = RiverLines.people[0]
    person.mentions = Array(repeating: person.mentions[0], count: 9)
    person.merges = []
    let row = RowsFixture.row("pe1", of: PeopleRows(page: RowsFixture.page).register([person]))
    #expect(row.contains("9 مواضع"))
    #expect(row.split(separator: "<a ").count - 1 == Dossier.linkedMentions)
  }
}

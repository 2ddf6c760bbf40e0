import NewsRecords
import Testing

@testable import NewsTelling

@Suite struct HabitRowsTests {
  private let register = HabitRows(page: RowsFixture.page).register(RiverLines.habits)
  private func row(_ id: String) -> String { RowsFixture.row(id, of: register) }

  @Test func whatTheOutletHasStandsBesideWhatOthersHave() {
    #expect(row("wh1").contains("<bdi>جريدة الضفتين</bdi>"))
    #expect(row("wh1").contains("<q>ينهي خلافا</q></td><td><q>يطوي نزاعا</q>"))
    #expect(row("wh1").contains("يختلف · لفظ · 3 أخبار"))
    #expect(row("wh1").contains("موضعان<br><a href"))
  }

  @Test func whereOthersHaveNothingThatIsSaid() {
    #expect(row("wh2").contains("<td>لا شيء</td><td><q>أمس</q>"))
    #expect(row("wh2").contains("في أحد النصين وحده · صيغة تاريخ · 4 أخبار"))
  }

  @Test func mostPlacesAreCountedAndTheFirstLinked() {
    var habit = RiverLines.habits[0]
    habit.places = Array(repeating: habit.places[0], count: HabitRows.linkedPlaces + 5)
    let html = RowsFixture.row("wh1", of: HabitRows(page: RowsFixture.page).register([habit]))
    #expect(html.split(separator: "<br>").count == HabitRows.linkedPlaces + 1)
    #expect(html.contains("9 مواضع"))
  }

  @Test func plainTextHasTheSame() {
    let item = AccountItems(edition: RowsFixture.page.edition).item(RiverLines.habits[0])
    #expect(item.heading.contains(.name("جريدة الضفتين")))
    #expect(item.slices.map(\.text) == ["ينهي خلافا", "يطوي نزاعا", "جيراننا", "أحد"])
  }
}

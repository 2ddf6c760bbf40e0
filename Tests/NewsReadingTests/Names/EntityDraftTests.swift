import NewsRecords
import Testing

@testable import NewsReading

@Suite struct EntityDraftTests {
  private func draft() -> EntityDraft {
    EntityDraft(type: .person, name: "سليم حداد", parts: [], first: 0)
  }

  @Test func aNameIsKeptOnceInTheOrderOfTheText() {
    let draft = draft()
    for name in ["حداد", "سليم حداد", "حداد", "سليم"] { draft.add(name: name, ground: "surname:\(name)") }
    #expect(draft.names == ["سليم حداد", "حداد", "سليم"])
    #expect(draft.grounds == ["surname:حداد", "surname:سليم حداد", "surname:سليم"])
  }

  @Test func ofManyNamesEachIsKeptOnceToo() {
    let draft = draft()
    for _ in 0..<3 { for number in 0..<40 { draft.add(name: "اسم \(number)", ground: nil) } }
    #expect(draft.names.count == 41)
  }

  @Test(arguments: [("حداد", "حداد", true), ("حداد", "حدّاد", false), ("", "", true), ("حداد", "حدادا", false)])
  func spellingsAreComparedByTheirBytes(one: String, other: String, expected: Bool) {
    #expect(one.isSpelt(as: other) == expected)
  }
}

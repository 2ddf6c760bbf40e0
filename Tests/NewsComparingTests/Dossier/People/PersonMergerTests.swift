import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct PersonMergerTests {
  /// A person of an article: name, title, number of the story.
  private typealias Named = (name: String, role: String?, story: Int)

  private func groups(_ persons: [Named]) -> [[String]] {
    let reports = persons.enumerated().map { index, person in
      PersonReport(
        article: index, story: person.story,
        entity: Entity(id: "e1", name: person.name, type: .person, role: person.role),
        name: PersonName(person.name))
    }
    return PersonMerger(reports).groups.map { group in
      group.members.map { "\($0.report.article)" + ($0.why.map { " \($0.rawValue)" } ?? "") }
    }
  }

  @Test func aSurnameJoinsTheOneWhoBearsItInTheStory() {
    #expect(groups([("رامي الشبيكي", nil, 0), ("الشبيكي", nil, 0)]) == [["0", "1 surname"]])
    #expect(groups([("الشبيكي", nil, 0), ("رامي الشبيكي", nil, 0)]) == [["1", "0 surname"]])
  }

  @Test func aSurnameOfAnotherStoryJoinsNobody() {
    #expect(groups([("رامي الشبيكي", nil, 0), ("الشبيكي", nil, 1)]) == [["0"], ["1"]])
  }

  @Test func aSurnameThatTwoBearJoinsNeither() {
    let both: [Named] = [("رامي الشبيكي", nil, 0), ("هدى الشبيكي", nil, 0), ("الشبيكي", nil, 0)]
    #expect(groups(both) == [["0"], ["1"], ["2"]])
  }

  @Test func twoOfOneSurnameWithDifferentTitlesAreNeverOne() {
    #expect(groups([("رامي الشبيكي", "الناطق باسم اللجنة", 0), ("الشبيكي", "وزير الري", 0)]) == [["0"], ["1"]])
    #expect(groups([("الشبيكي", "الناطق باسم اللجنة", 0), ("الشبيكي", "وزير الري", 0)]) == [["0"], ["1"]])
  }

  @Test func aShorterTitleIsTheSameTitle() {
    #expect(
      groups([("رامي الشبيكي", "الناطق باسم اللجنة المشتركة", 0), ("الشبيكي", "الناطق", 0)]) == [["0", "1 surname"]])
  }

  @Test func namesAreOneAcrossStoriesInAnySpelling() {
    #expect(groups([("دونالد هارمان", nil, 0), ("دونالد هرمان", nil, 1)]) == [["0", "1 variant-name"]])
    #expect(groups([("رامي الشبيكي", nil, 0), ("رامى الشبيكى", nil, 1)]) == [["0", "1 same-name"]])
    #expect(groups([("صالح النوري", nil, 0), ("صلاح النوري", nil, 0)]) == [["0"], ["1"]])
  }

  @Test func aLongerNameIsTheSameInOneStoryOnly() {
    #expect(groups([("سليم حسن النوري", nil, 0), ("سليم النوري", nil, 0)]) == [["0", "1 name-part"]])
    #expect(groups([("سليم حسن النوري", nil, 0), ("سليم النوري", nil, 1)]) == [["0"], ["1"]])
    #expect(groups([("سليم حسن النوري", "الوزير", 0), ("سليم النوري", "المدرب", 0)]) == [["0"], ["1"]])
  }

  @Test func personsAndPlacesStayApart() {
    let reports = [NameType.person, .place].enumerated().map { index, type in
      PersonReport(
        article: index, story: 0, entity: Entity(id: "e1", name: "بيت نوار", type: type), name: PersonName("بيت نوار"))
    }
    #expect(PersonMerger(reports).groups.count == 2)
  }
}

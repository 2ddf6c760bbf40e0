import NewsComparing
import NewsRecords
import Testing

@Suite struct PeopleRegisterTests {
  private let text = "اجتمع رئيس اللجنة رامي الشبيكي مع مزارعي الوشل لبحث حصص مياه السد في موسم الجفاف."
  private let later = "قال وزير الري رامي الشبيكي إن حصص مياه السد في موسم الجفاف كافية لمزارعي الوشل."

  private var people: [Person] {
    DossierBuilder().dossier(
      of: HandReading("a", "2024-03-01", text) {
        $0.entity("الوشل", .place)
        $0.entity("رامي الشبيكي", role: "رئيس اللجنة")
      },
      HandReading("b", "2024-06-01", later) { $0.entity("رامي الشبيكي", role: "وزير الري") }
    ).people
  }

  @Test func whoStandsInMoreArticlesComesFirst() {
    #expect(people.map(\.name) == ["رامي الشبيكي", "الوشل"])
    #expect(people.map(\.id) == ["pe1", "pe2"])
    #expect(people[0].mentions.map(\.article) == ["a", "b"])
  }

  @Test func titlesHaveTheirDaysAndTheirPlaces() {
    let roles = people[0].roles
    #expect(roles.map(\.role) == ["رئيس اللجنة", "وزير الري"])
    #expect(roles.map(\.from) == ["2024-03-01", "2024-06-01"])
    #expect(roles.map(\.evidence.range.text) == ["رئيس اللجنة", "وزير الري"])
  }

  @Test func everyMergeSaysWhy() {
    #expect(people[0].merges.map(\.why) == [.sameName])
    #expect(people[0].merges.map(\.evidence.article) == ["b"])
    #expect(people[1].merges.isEmpty)
  }

  @Test func whoIsNamedNowhereHasNoLine() {
    var reading = Reading(id: "a", sha256: "", published: "2024-03-01")
    reading.entities = [Entity(id: "e1", name: "المزارعون والبلدية", type: .organization)]
    let read = ReadArticle(article: Article(id: "a", text: text, published: "2024-03-01"), reading: reading)
    #expect(DossierBuilder().dossier(of: [read]).people.isEmpty)
  }
}

import NewsRecords
import Testing

@testable import NewsComparing

@Suite struct EventGroupsTests {
  private func reports(_ clauses: [String]) -> [EventReport] {
    let readings = clauses.enumerated().map { index, clause in
      HandReading("a\(index)", "2024-05-02", clause) {
        $0.event(.attack, clause, by: String(clause.split(separator: " ").first ?? ""))
      }
    }
    let articles = ReadArticles(readings.map(\.read))
    let people = PeopleRegister(articles) { _ in 0 }
    return articles.all.enumerated().map { index, read in
      EventReport(read.reading.events[0], article: index, in: articles, people: people)
    }
  }

  private func groups(_ clauses: [String], story: (Int) -> Int = { _ in 0 }) -> [[Int]] {
    var groups = EventGroups()
    for report in reports(clauses) { groups.add(report, story: story(report.article)) }
    return groups.groups.map { $0.map(\.article) }
  }

  private let attack = "هاجم مسلحون مخزن الحبوب الكبير قرب معبر سماق"

  @Test func likeReportsAreOneGroupAndOthersStayApart() {
    #expect(groups([attack, "هاجم لصوص متجرا في حي النوار القديم", attack]) == [[0, 2], [1]])
  }

  @Test func noEventGoesAcrossStories() {
    #expect(groups([attack, attack]) { $0 } == [[0], [1]])
  }

  /// The third shares words enough with the second, but not with the first: most of the group must speak for it.
  @Test func noChainOfNeighboursMakesTwoEventsOne() {
    let chain = groups([
      "هاجم مسلحون مخزن الحبوب الكبير", "هاجم مسلحون مخزن الحبوب الكبير قرب معبر سماق الشرقي",
      "هاجم لصوص شاحنة قرب معبر سماق الشرقي",
    ])
    #expect(chain == [[0, 1], [2]])
  }
}

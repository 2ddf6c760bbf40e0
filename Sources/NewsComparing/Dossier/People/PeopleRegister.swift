import NewsRecords

/// Who acts in the articles: one line for a person, body or place of all articles, those of most articles first. Who is
/// named nowhere, such as a group of speakers, has no line, since a line has a place.
struct PeopleRegister: Sendable {
  /// The lines.
  let people: [Person]
  /// By article, the number of each entity.
  private let numbers: [[String: Int]]

  /// The register of `articles`, of which `story` says the number of each one's story.
  init(_ articles: ReadArticles, story: (Int) -> Int) {
    let reports = articles.all.enumerated().flatMap { index, read in
      read.reading.entities.map {
        PersonReport(article: index, story: story(index), entity: $0, name: PersonName($0.name))
      }
    }
    let places = PersonPlaces(articles)
    let groups = Self.ranked(PersonMerger(reports).groups) { !places.mentions(of: $0).isEmpty }
    people = groups.enumerated().filter { _, group in group.members.contains { !places.mentions(of: $0.report).isEmpty }
    }
    .map {
      PersonLine(group: $1, articles: articles, places: places).person(id: "pe\($0 + 1)")
    }
    var numbers = [[String: Int]](repeating: [:], count: articles.all.count)
    for (number, group) in groups.enumerated() {
      for member in group.members { numbers[member.report.article][member.report.entity.id] = number }
    }
    self.numbers = numbers
  }

  /// The number of the entity `id` of an article: the same for all reports of one; nil where there is no such entity.
  func number(of id: String, inArticle article: Int) -> Int? { numbers[article][id] }

  /// Who is named in more articles comes first, of equals who came first.
  private static func ranked(_ groups: [PersonGroup], _ isNamed: (PersonReport) -> Bool) -> [PersonGroup] {
    let counts = groups.map { Set($0.members.map(\.report).filter(isNamed).map(\.article)).count }
    return groups.indices.sorted { counts[$0] != counts[$1] ? counts[$0] > counts[$1] : $0 < $1 }.map { groups[$0] }
  }
}

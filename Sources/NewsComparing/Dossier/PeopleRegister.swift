import ArabicText
import NewsRecords

/// Who acts in the articles: entities with the same name and type are one across articles.
enum PeopleRegister {
  private struct Sameness: Hashable {
    let name: String
    let type: NameType
  }

  static func people(of tellings: ReadArticles) -> [Person] {
    var people: [Person] = []
    var places: [Sameness: Int] = [:]
    for telling in tellings.all {
      for entity in telling.reading.entities {
        let sameness = Sameness(name: Folding.fold(entity.name), type: entity.type)
        let place = places[sameness] ?? people.count
        if place == people.count {
          places[sameness] = place
          people.append(
            Person(
              id: "pe\(place + 1)", name: entity.name, role: entity.role, type: entity.type, aliases: [], mentions: []))
        }
        add(entity, of: telling, to: &people[place])
      }
    }
    return people
  }

  private static func add(_ entity: Entity, of telling: ReadArticle, to person: inout Person) {
    person.role = person.role ?? entity.role
    for alias in entity.aliases + [entity.name] where alias != person.name && !person.aliases.contains(alias) {
      person.aliases.append(alias)
    }
    person.mentions += telling.reading.names.filter { $0.entity == entity.id }
      .map { Evidence(article: telling.article.id, range: $0.range) }
  }
}

import ArabicText
import NewsRecords

/// The line of the register that tells one person, body or place.
struct PersonLine {
  let group: PersonGroup
  let articles: ReadArticles
  let places: PersonPlaces

  /// The record, with the id `id`.
  func person(id: String) -> Person {
    let name = name
    let roles = roles
    let aliases = group.members.flatMap { [$0.report.entity.name] + $0.report.entity.aliases }
    return Person(
      id: id, name: name, role: (roles.max { $0.count < $1.count } ?? roles.first)?.role.role, type: type,
      aliases: aliases.reduce(into: []) { if $1 != name && !$0.contains($1) { $0.append($1) } },
      mentions: group.members.flatMap { mentions(of: $0.report) }, roles: roles.map(\.role), merges: merges)
  }

  /// The fullest name, of equals the one that came first.
  private var name: String {
    let names = group.members.map(\.report.entity.name)
    let most = names.map(Self.words).max()
    return names.first { Self.words($0) == most } ?? ""
  }

  private static func words(_ name: String) -> Int { name.split(separator: " ").count }

  /// The type that most articles give.
  private var type: NameType {
    let types = group.members.map(\.report.entity.type)
    let counts = Dictionary(types.map { ($0, 1) }, uniquingKeysWith: +)
    return types.first { counts[$0] == counts.values.max() } ?? .miscellaneous
  }

  private var merges: [Person.Merge] {
    group.members.compactMap { member in
      guard let why = member.why, let first = mentions(of: member.report).first else { return nil }
      return Person.Merge(why: why, evidence: first)
    }
  }

  private func mentions(of report: PersonReport) -> [Evidence] { places.mentions(of: report) }

  // MARK: Titles

  /// A title and how many articles use it.
  private struct Use {
    var role: Person.Role
    var count: Int
  }

  /// The titles in the order of first use.
  private var roles: [Use] {
    var uses: [(key: String, use: Use)] = []
    for member in group.members {
      guard let role = member.report.entity.role else { continue }
      let day = articles.all[member.report.article].reading.published
      let key = Folding.fold(role)
      if let place = uses.firstIndex(where: { $0.key == key }) {
        uses[place].use.count += 1
        uses[place].use.role.to = day ?? uses[place].use.role.to
        uses[place].use.role.from = uses[place].use.role.from ?? day
      } else if let evidence = evidence(of: role, member.report) {
        uses.append((key, Use(role: Person.Role(role: role, from: day, to: day, evidence: evidence), count: 1)))
      }
    }
    return uses.map(\.use)
  }

  /// The words of the title in its article, the name's first place where they stand nowhere in one piece.
  private func evidence(of role: String, _ report: PersonReport) -> Evidence? {
    let text = articles.texts[report.article].source.utf8
    guard let start = Self.place(of: Array(role.utf8), in: text) else { return mentions(of: report).first }
    return articles.evidence(report.article, bytes: start..<(start + role.utf8.count))
  }

  /// Where `words` first stand in `text`. Of all positions only those of the first letter's last byte are looked at: the
  /// first byte of most Arabic letters is the same.
  private static func place(of words: [UInt8], in text: [UInt8]) -> Int? {
    guard words.count > 1, text.count >= words.count else { return nil }
    return (0...(text.count - words.count)).first { start in
      text[start + 1] == words[1] && text[start..<(start + words.count)].elementsEqual(words)
    }
  }
}

/// Where entities are named.
struct PersonPlaces: Sendable {
  /// By article, the places of each entity in the order of the text.
  private let places: [[String: [Evidence]]]

  init(_ articles: ReadArticles) {
    places = articles.all.map { read in
      var places: [String: [Evidence]] = [:]
      for name in read.reading.names {
        guard let entity = name.entity else { continue }
        places[entity, default: []].append(Evidence(article: read.article.id, range: name.range))
      }
      return places
    }
  }

  /// Every place where `report` is named in its article.
  func mentions(of report: PersonReport) -> [Evidence] { places[report.article][report.entity.id] ?? [] }
}

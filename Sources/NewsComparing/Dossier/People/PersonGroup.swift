import NewsRecords

/// An entity of one article, with what shows whether another article's is the same.
struct PersonReport: Sendable {
  /// Index of the article among those read.
  let article: Int
  /// The number of the article's story.
  let story: Int
  let entity: Entity
  let name: PersonName

  /// Whether it is a person: persons and all others never become one.
  var isPerson: Bool { entity.type == .person }
}

/// Reports of several articles that were taken to be one person, body or place.
struct PersonGroup: Sendable {
  /// Each with why it was taken in; the first has no reason.
  private(set) var members: [(report: PersonReport, why: Person.Merge.Why?)] = []
  private(set) var stories: Set<Int> = []
  private(set) var names: [PersonName] = []
  private var titles: [ContentWords] = []

  init(_ report: PersonReport) { add(report, why: nil) }

  /// Takes `report` in.
  mutating func add(_ report: PersonReport, why: Person.Merge.Why?) {
    members.append((report, why))
    stories.insert(report.story)
    if !names.contains(report.name) { names.append(report.name) }
    if let role = report.entity.role {
      let title = ContentWords(role)
      if !titles.contains(title) { titles.append(title) }
    }
  }

  var isPerson: Bool { members[0].report.isPerson }
  var isFull: Bool { names.contains(where: \.isFull) }

  /// Why `report` is one of the group, by its name alone; nil where it is not.
  func reason(for report: PersonReport) -> Person.Merge.Why? {
    let reasons = names.compactMap { $0.relation(to: report.name) }
    for reason in [Person.Merge.Why.sameName, .variantName] where reasons.contains(reason) { return reason }
    guard reasons.contains(.namePart), stories.contains(report.story), allowsTitle(of: report) else { return nil }
    return .namePart
  }

  /// Whether `report` has a surname of the group, in one of its stories, and a title that it could have.
  func mayBear(_ report: PersonReport) -> Bool {
    stories.contains(report.story) && names.contains { report.name.isSurname(of: $0) } && allowsTitle(of: report)
  }

  /// Whether a title of the group says the same in more or fewer words: «الناطق» and «الناطق باسم اللجنة», but not
  /// «الرئيس» and «الوزير». Who has no title contradicts none.
  func allowsTitle(of report: PersonReport) -> Bool {
    guard let role = report.entity.role, !titles.isEmpty else { return true }
    let title = ContentWords(role)
    return titles.contains { $0.containment(with: title) == 1 }
  }

  /// Whether one title is known on both sides and the same.
  func sharesTitle(with report: PersonReport) -> Bool {
    !titles.isEmpty && report.entity.role != nil && allowsTitle(of: report)
  }
}

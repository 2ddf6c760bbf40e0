import NewsRecords

extension AccountItems {
  /// A person, body or place: role as printed, other names, how often mentioned and where first.
  func item(_ person: Person) -> AccountItem {
    var heading: [[AccountPiece]] = [[.name(person.name)], [.ours(words["type.\(person.type.rawValue)"])]]
    if let role = person.role { heading.append([.name(role)]) }
    if !person.aliases.isEmpty {
      let aliases = person.aliases.map { [AccountPiece.name($0)] }.between(.ours("\(words["comma"]) "))
      heading.append([.ours("\(words["column.aliases"]): ")] + aliases)
    }
    heading.append([.ours(words.count(person.mentions.count, .place).text)])
    return AccountItem(
      id: person.id, heading: heading.dotted, slices: [],
      notes: person.mentions.prefix(1).map { source($0) } + titles(of: person) + merges(of: person),
      weight: person.weight)
  }

  /// The titles of who has several, each with the days on which it was printed.
  private func titles(of person: Person) -> [[AccountPiece]] {
    guard person.roles.count > 1 else { return [] }
    let titles = person.roles.map { [AccountPiece.name($0.role), .ours(" (\(words.days($0)))")] }
    return [[.ours("\(words["person.titles"]): ")] + titles.between(.ours("\(words["comma"]) "))]
  }

  /// Names that were put together although they are not the same words, and why.
  private func merges(of person: Person) -> [[AccountPiece]] {
    person.tellingMerges.map { merge in
      [.name(merge.evidence.range.text), .ours(": \(words["merge.\(merge.why.rawValue)"]) · ")]
        + source(merge.evidence)
    }
  }

  /// A new line: its day, its register, its newest slice. The id leads to the full line further down.
  func item(_ line: FreshLine) -> AccountItem {
    AccountItem(
      id: line.id, heading: [.ours("\(words.day(line.day)) · \(words["register.\(line.register)"])")],
      slices: [placed(line.evidence)], notes: [])
  }

  /// An article: outlet, day, headline, address and fingerprint.
  func item(_ article: ShelvedArticle) -> AccountItem {
    var heading: [[AccountPiece]] = [[.name(article.outlet)], [.ours(words.day(article.day))]]
    if let title = article.article.title { heading.append([.name(title)]) }
    var notes: [[AccountPiece]] = [[.place(article.article.id)]]
    if let url = article.article.url { notes.append([.place(url)]) }
    notes.append([.place("sha256:\(article.sha256)")])
    return AccountItem(id: article.anchor, heading: heading.dotted, slices: [], notes: notes)
  }
}

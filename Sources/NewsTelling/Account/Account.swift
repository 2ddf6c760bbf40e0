import NewsRecords

/// A dossier as lines of text: its head, and for each affair its registers in their order.
struct Account: Sendable {
  /// One affair.
  struct Part: Sendable {
    let title: ChapterTitle
    let registers: [AccountRegister]
  }

  /// What is new, where that was asked.
  let fresh: AccountRegister
  let parts: [Part]
  /// What an outlet's texts have again and again where others have something else.
  let habits: AccountRegister
  let people: AccountRegister
  let articles: AccountRegister

  /// The account of `edition`. O(lines).
  init(_ edition: Edition) {
    let items = AccountItems(edition: edition)
    let lines = StoryLines(edition.dossier)
    var parts = edition.dossier.stories.map {
      Part(title: ChapterTitle($0, in: edition), registers: items.registers(lines[$0.id]))
    }
    if let rest = lines.rest {
      parts.append(Part(title: ChapterTitle(nil, in: edition), registers: items.registers(rest)))
    }
    self.parts = parts
    fresh = AccountRegister(key: "fresh", items: edition.freshLines.map(items.item))
    habits = AccountRegister(key: "habits", items: edition.dossier.habits.map(items.item))
    people = AccountRegister(key: "people", items: edition.dossier.people.map(items.item))
    articles = AccountRegister(key: "articles", items: edition.shelf.articles.map(items.item))
  }
}

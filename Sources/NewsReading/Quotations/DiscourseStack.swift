import NewsRecords

/// Who has spoken so far, newest last: where a left-out subject is looked for.
struct DiscourseStack {
  /// One speaker as the text last referred to it.
  struct Entry {
    let speaker: Speaker?
    /// What the verb beside the source showed.
    let agreement: Agreement
    let source: Range<Int>?
    let sentence: Int
    let paragraph: Int
  }

  private var entries: [Entry] = []

  /// The newest speaker, whoever it is.
  var last: Entry? { entries.last }

  mutating func push(_ entry: Entry) {
    entries.append(entry)
    if entries.count > 64 { entries.removeFirst(32) }
  }

  /// The last speaker that agrees with the verb; nil where the newest ones disagree, since a pronoun rarely reaches
  /// over two other speakers.
  func antecedent(agreeing agreement: Agreement) -> Entry? {
    entries.suffix(3).last { $0.agreement.agrees(with: agreement) }
  }

  /// The last person among the newest speakers, whom «سموه» or «معاليه» means: a body between does not come into question.
  func person(agreeing agreement: Agreement) -> Entry? {
    entries.suffix(3).last { $0.speaker?.kind == .person && $0.agreement.agrees(with: agreement) }
  }
}

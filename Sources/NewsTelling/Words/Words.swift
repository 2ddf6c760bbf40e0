import NewsRecords

/// All that our own text is made of: labels, counted nouns, dates and numbers in one language with one kind of digits.
struct Words: Sendable {
  let language: Language
  let digits: Digits
  let labels: Labels
  let dates: DateWords
  let numbers: NumberWords

  /// The words of `language` with `digits`.
  init(_ language: Language, _ digits: Digits) {
    self.language = language
    self.digits = digits
    labels = Labels(language)
    dates = DateWords(labels: labels, digits: digits)
    numbers = NumberWords(labels: labels, digits: digits)
  }

  /// The label of `key`.
  subscript(_ key: String) -> String { labels[key] }

  /// A plain count.
  func count(_ value: Int) -> String { digits.applied(to: String(value)) }

  /// A count with its noun.
  func count(_ value: Int, _ noun: CountedNoun) -> CountedNoun.Phrase { noun.phrase(value, language, digits) }

  /// A day in words, «غير مؤرَّخ» for none.
  func day(_ iso: String?) -> String { iso.map(dates.words) ?? labels["undated"] }

  /// The days on which a title was printed: one, or from the first to the last.
  func days(_ role: Person.Role) -> String {
    guard let from = role.from, let to = role.to, from != to else { return day(role.from) }
    return "\(dates.words(from)) – \(dates.words(to))"
  }

  /// The question of a difference: the record's, which is Arabic, or the one of its kind in English.
  func question(_ difference: Difference) -> String {
    language == .arabic ? difference.question : labels["question.\(difference.kind.rawValue)"]
  }

  /// How exactly an entry of the timeline is dated, and what happened: «يوم، جولة، رقم 4».
  func precision(_ entry: TimelineEntry) -> String {
    let parts = [
      entry.interval.flatMap { _ in labels.known("precision.\(entry.precision)") },
      entry.event.map { labels["event.\($0.rawValue)"] },
      entry.ordinal.map { labels.filled("event.ordinal", count($0)) },
    ]
    return parts.compactMap { $0 }.joined(separator: "\(labels["comma"]) ")
  }

  /// «كل ما ذُكر له من تواريخ: 26 تموز 2021، تموز 2021».
  func dates(of entry: TimelineEntry) -> String {
    let list = entry.dates.map { dates.words($0.interval) }.joined(separator: "\(labels["comma"]) ")
    return "\(labels["timeline.dates"])\(labels["colon"]) \(list)"
  }

  /// «سلسلتان مستقلتان على الأقل».
  func independent(_ chains: Chains) -> String {
    let phrase = count(chains.independent, .chain).text
    return chains.atLeast ? "\(phrase) \(labels["chains.at-least"])" : phrase
  }

  /// The number of chains and of articles behind them, in short where both are one.
  func stand(_ chains: Chains) -> String {
    chains.isOneReport ? labels["chains.one"] : "\(independent(chains))\(labels["comma"]) \(reports(chains))"
  }

  /// How many articles stand behind chains.
  func reports(_ chains: Chains) -> String {
    count(Set(chains.families.flatMap(\.articles)).count, .article).text
  }
}

extension Chains {
  /// Whether one article stands behind the line: then there is nothing to count once.
  var isOneReport: Bool { families.count == 1 && families[0].articles.count == 1 && independent == 1 }
}

import NewsRecords

/// What every renderer works from: the dossier, its articles on their shelf, and the words of one language.
struct Edition: Sendable {
  let dossier: Dossier
  let shelf: Shelf
  let words: Words
  /// The day after which a line is new, nil where nobody asked.
  let since: String?

  /// An edition in `language`.
  init(dossier: Dossier, articles: [Article], language: Language, digits: Digits, since: String? = nil) {
    self.dossier = dossier
    self.since = since
    shelf = Shelf(articles, readings: dossier.readings)
    words = Words(language, digits)
  }

  /// The lines that are new, none where nobody asked.
  var freshLines: [FreshLine] { since.map { FreshLine.lines(of: self, since: $0) } ?? [] }

  /// The title of a register: «الأقوال», «الجديد منذ 1 أيار 2024».
  func title(ofRegister key: String) -> String { words.labels.filled("register.\(key)", words.day(since)) }

  /// The names from the outlet to the speaker, as the article of `report` gives them, no name twice in a row.
  func chain(of report: Statement.Report, speaker: Speaker?) -> [String] {
    guard let article = shelf[report.evidence.article] else { return [report.evidence.article] }
    var names = [article.outlet]
    let hops = article.quotation(report.quotation)?.chain ?? []
    for hop in hops where hop.kind != .outlet && hop.name != names.last { names.append(hop.name) }
    if let speaker, hops.last?.kind != .speaker, speaker.name != names.last { names.append(speaker.name) }
    return names
  }

  /// What was said in one report: all ranges of the quotation's content, else the range of the evidence.
  func content(of report: Statement.Report) -> [TextRange] {
    let content = shelf[report.evidence.article]?.quotation(report.quotation)?.content ?? []
    return content.isEmpty ? [report.evidence.range] : content
  }

  /// The sentence around a slice, as printed.
  func sentence(of evidence: Evidence) -> String {
    guard let article = shelf[evidence.article] else { return evidence.range.text }
    return String(decoding: article.utf8[article.slice([evidence.range]).sentence], as: UTF8.self)
  }

  /// The time that dates `entry` in `evidence`: one of its own datings in the same sentence; where it has none, the time
  /// that `evidence` is; nil for neither.
  func time(in evidence: Evidence, of entry: TimelineEntry) -> TimeExpression? {
    guard let article = shelf[evidence.article] else { return nil }
    guard !entry.dates.isEmpty else { return article.time(at: evidence.range) }
    let sentence = article.slice([evidence.range]).sentence
    let places = entry.dates.flatMap(\.evidence).filter { $0.article == evidence.article }
    let inside = places.first { sentence.contains(article.bytes($0.range).lowerBound) }
    return inside.flatMap { article.time(at: $0.range) }
  }

  /// Whether every article that tells an event was printed before its day: an announced meeting is no meeting that was
  /// held.
  func isAhead(_ entry: TimelineEntry) -> Bool {
    guard entry.event != nil, let from = entry.interval?.from.prefix(10) else { return false }
    return entry.evidence.allSatisfy { evidence in shelf[evidence.article]?.day.map { $0 < from } ?? false }
  }

  /// The place of a slice for people and programs: «a.txt:12-40», in scalars of the article's text.
  func place(_ evidence: Evidence) -> String { "\(evidence.article):\(evidence.range.start)-\(evidence.range.end)" }
}

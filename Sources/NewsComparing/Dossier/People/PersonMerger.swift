import ArabicText
import NewsLexicons
import NewsRecords

/// Says which entities of several articles are one person, body or place.
///
/// Full names first, then lone surnames: a surname joins the one person of its story who bears it, and nobody where two
/// do or where its title is another. Bodies and places are one by their whole names. Linear in the number of entities,
/// as far as few share a surname.
struct PersonMerger {
  private(set) var groups: [PersonGroup] = []
  /// The groups by the letters of a name's last word that vary least.
  private var places: [FoldedKey: [Int]] = [:]

  /// The merger of `reports`, which stand in the order of the articles.
  init(_ reports: [PersonReport]) {
    for report in reports where !isLoneSurname(report) { addNamed(report) }
    for report in reports where isLoneSurname(report) { addSurname(report) }
  }

  private func isLoneSurname(_ report: PersonReport) -> Bool { report.isPerson && !report.name.isFull }

  private mutating func addNamed(_ report: PersonReport) {
    for group in candidates(for: report) {
      guard let why = groups[group].reason(for: report) else { continue }
      return add(report, to: group, why: why)
    }
    open(report)
  }

  /// A surname of exactly one person of the story; else of one whom other reports call by it alone.
  private mutating func addSurname(_ report: PersonReport) {
    let candidates = candidates(for: report)
    let bearers = candidates.filter { groups[$0].isFull && groups[$0].mayBear(report) }
    if bearers.count == 1 { return add(report, to: bearers[0], why: .surname) }
    let known = candidates.first { group in
      guard !groups[group].isFull, groups[group].reason(for: report) != nil else { return false }
      let isOfStory = groups[group].stories.contains(report.story)
      return isOfStory ? groups[group].allowsTitle(of: report) : groups[group].sharesTitle(with: report)
    }
    if let known, bearers.isEmpty { return add(report, to: known, why: .sameName) }
    open(report)
  }

  /// The groups whose names end like that of `report`, in order.
  private func candidates(for report: PersonReport) -> [Int] {
    guard let last = report.name.words.last else { return [] }
    return places[last.skeleton, default: []].filter { groups[$0].isPerson == report.isPerson }
  }

  private mutating func add(_ report: PersonReport, to group: Int, why: Person.Merge.Why) {
    groups[group].add(report, why: why)
    index(report, group)
  }

  private mutating func open(_ report: PersonReport) {
    groups.append(PersonGroup(report))
    index(report, groups.count - 1)
  }

  private mutating func index(_ report: PersonReport, _ group: Int) {
    guard let last = report.name.words.last else { return }
    if !places[last.skeleton, default: []].contains(group) { places[last.skeleton, default: []].append(group) }
  }
}

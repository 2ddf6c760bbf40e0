import NewsRecords
import NewsTimes

/// Puts reports of one event together, in the order of the articles.
///
/// Each report is compared with the groups that it shares a number, a day, an actor or a word with, the latest ones of
/// each: the cost of a report does not grow with the number of groups. It joins where it contradicts none of a group's
/// latest members and has grounds with most of them, so that no chain of near neighbours makes two events one.
struct EventGroups {
  /// What groups are looked up by.
  private enum Facet: Hashable {
    case ordinal(Int)
    case day(Int)
    case person(Int)
    case word(UInt64)
  }

  private struct Key: Hashable {
    let story: Int
    let sort: Event.Kind
    let facet: Facet
  }

  /// The groups, in the order of their first reports.
  private(set) var groups: [[EventReport]] = []
  private var postings: [Key: [Int]] = [:]

  /// The groups of a key that are looked at, and the members of a group that are compared.
  private static let (mostGroups, mostMembers) = (6, 8)

  /// Adds `report` of a story to the group it belongs to, or as a group of its own.
  mutating func add(_ report: EventReport, story: Int) {
    let keys = Self.facets(of: report).map { Key(story: story, sort: report.sort, facet: $0) }
    let candidates = Set(keys.flatMap { postings[$0, default: []].suffix(Self.mostGroups) }).sorted()
    let group = candidates.first { accepts($0, report) } ?? groups.count
    if group == groups.count { groups.append([]) }
    groups[group].append(report)
    for key in keys where postings[key]?.last != group { postings[key, default: []].append(group) }
  }

  private func accepts(_ group: Int, _ report: EventReport) -> Bool {
    let members = groups[group].suffix(Self.mostMembers)
    guard members.allSatisfy({ EventLikeness.agree($0, report) }) else { return false }
    return members.filter { EventLikeness.isGrounded($0, report) }.count * 2 > members.count
  }

  private static func facets(of report: EventReport) -> [Facet] {
    var facets: [Facet] = report.event.ordinal.map { [.ordinal($0)] } ?? []
    if let days = report.days, days.lowerBound == days.upperBound { facets.append(.day(days.lowerBound.number)) }
    facets += report.people.sorted().map { .person($0) }
    return facets + report.words.keys.map { .word($0) }
  }
}

import NewsRecords
import NewsTimes

/// Whether two reports tell one event. Precision goes before recall: two lines for one event are a nuisance, one line for
/// two events is a falsehood.
enum EventLikeness {
  /// Whether nothing that one says of its event speaks against what the other says.
  static func agree(_ a: EventReport, _ b: EventReport) -> Bool {
    guard a.sort == b.sort, a.isCount == b.isCount else { return false }
    if a.event.ordinal != nil, b.event.ordinal != nil, !sameNumber(a, b) { return false }
    if let x = a.place, let y = b.place, x != y { return false }
    return datesAgree(a, b)
  }

  /// Whether there are grounds to take both for one event: its number, its day, its actors, or its words.
  static func isGrounded(_ a: EventReport, _ b: EventReport) -> Bool {
    let words = Overlapping(a.words, b.words)
    let (shared, containment) = (words.shared, words.containment)
    if sameNumber(a, b) { return shared >= 1 }
    if sameActors(a, b), isOneOccasion(a, b) { return true }
    let actors = a.people.isDisjoint(with: b.people) ? 0 : 1
    if isOneDay(a, b) { return shared >= 3 - actors && containment >= 0.4 }
    if a.dating != nil, b.dating != nil { return shared >= 3 && containment >= 0.6 }
    return isOneOccasion(a, b) && shared >= 4 - actors && containment >= 0.7
  }

  /// «الجولة الرابعة» and «جولة رابعة»; but «اللقاء الأول» and «أولى جولاته» count different things.
  private static func sameNumber(_ a: EventReport, _ b: EventReport) -> Bool {
    a.event.ordinal != nil && a.event.ordinal == b.event.ordinal && a.event.kind == b.event.kind
  }

  /// Two who meet, or one who goes to a place: told of one occasion, it is one meeting and one visit.
  private static func sameActors(_ a: EventReport, _ b: EventReport) -> Bool {
    let both = a.people.intersection(b.people).count
    switch a.sort {
    case .meeting, .call: return both >= 2
    case .visit: return both >= 1 && a.place != nil && a.place == b.place
    default: return false
    }
  }

  /// Dates agree where they meet. A report without a date speaks of the days around it, unless a number says which event
  /// it means; numbered events may be dated differently by a week, and all dates are then told.
  private static func datesAgree(_ a: EventReport, _ b: EventReport) -> Bool {
    guard let x = a.days, let y = b.days else {
      guard let days = a.days ?? b.days, !sameNumber(a, b) else { return true }
      guard let published = a.days == nil ? a.published : b.published else { return false }
      return days.upperBound.number >= published.number - around && days.lowerBound.number <= published.number + around
    }
    return gap(x, y) <= (sameNumber(a, b) ? 7 : 0)
  }

  /// How far from its publication an event without a date is thought to lie, in days.
  private static let around = 14

  private static func gap(_ x: ClosedRange<CalendarDay>, _ y: ClosedRange<CalendarDay>) -> Int {
    max(0, x.lowerBound.number - y.upperBound.number, y.lowerBound.number - x.upperBound.number)
  }

  private static func isOneDay(_ a: EventReport, _ b: EventReport) -> Bool {
    guard let x = a.days, let y = b.days else { return false }
    return x.count == 1 && y.count == 1 && x == y
  }

  /// Whether both were printed within three days, or in one article.
  private static func isOneOccasion(_ a: EventReport, _ b: EventReport) -> Bool {
    if a.article == b.article { return true }
    guard let x = a.published, let y = b.published else { return false }
    return abs(x.number - y.number) <= 3
  }
}

extension ClosedRange<CalendarDay> {
  fileprivate var count: Int { upperBound.number - lowerBound.number + 1 }
}

import NewsComparing
import NewsRecords

/// An article of the tests with a reading made by hand, so that what is tested does not depend on what the readers find.
/// Ranges are named by their words, which must stand in the text.
struct HandReading {
  let article: Article
  private(set) var reading: Reading

  init(_ id: String, _ day: String?, _ text: String, outlet: String? = nil) {
    article = Article(id: id, text: text, outlet: outlet ?? "وسيلة \(id)", published: day)
    reading = Reading(id: id, sha256: "", published: day)
  }

  var read: ReadArticle { ReadArticle(article: article, reading: reading) }

  /// The first place of `words`.
  func slice(_ words: String) -> TextRange {
    let (all, wanted) = (Array(article.text.unicodeScalars), Array(words.unicodeScalars))
    let start = (0...(all.count - wanted.count)).first { Array(all[$0..<($0 + wanted.count)]) == wanted }
    guard let start else { preconditionFailure("«\(words)» does not stand in \(article.id)") }
    return TextRange(start: start, end: start + wanted.count, text: words)
  }

  /// Adds an entity that is named once, where its name first stands; gives back its id.
  @discardableResult
  mutating func entity(_ name: String, _ type: NameType = .person, role: String? = nil) -> String {
    let id = "e\(reading.entities.count + 1)"
    reading.entities.append(Entity(id: id, name: name, type: type, role: role))
    reading.names.append(Name(range: slice(name), type: type, entity: id))
    return id
  }

  /// Adds a time from the day `from` up to the day `to`, which it does not hold; gives back its id.
  @discardableResult
  mutating func time(_ words: String, _ value: String, _ from: String, _ to: String) -> String {
    let id = "t\(reading.times.count + 1)"
    reading.times.append(
      TimeExpression(
        id: id, range: slice(words), type: .date, value: value, interval: Interval(from: from, to: to),
        anchor: .explicit, rule: "by-hand"))
    return id
  }

  /// Adds an event that `clause` tells by the word `trigger`.
  mutating func event(
    _ kind: Event.Kind, _ clause: String, by trigger: String, time: String? = nil, ordinal: Int? = nil,
    count: String? = nil, participants: [String] = [], place: String? = nil
  ) {
    reading.events.append(
      Event(
        id: "v\(reading.events.count + 1)", range: slice(clause), kind: kind, trigger: slice(trigger), time: time,
        ordinal: ordinal, count: count, participants: participants, place: place, rule: "by-hand"))
  }

  /// Adds a pledge that `clause` tells by the word `trigger`.
  mutating func pledge(
    _ kind: Pledge.Kind, _ clause: String, by trigger: String, promisor: String? = nil, deadline: String? = nil,
    time: String? = nil
  ) {
    reading.pledges.append(
      Pledge(
        id: "p\(reading.pledges.count + 1)", range: slice(clause), kind: kind, promisor: promisor, deadline: deadline,
        deadlineTime: time, trigger: slice(trigger), rule: "by-hand"))
  }
}

extension HandReading {
  /// A reading that is filled as it is made.
  init(
    _ id: String, _ day: String?, _ text: String, outlet: String? = nil, _ fill: (inout HandReading) -> Void
  ) {
    self.init(id, day, text, outlet: outlet)
    fill(&self)
  }
}

extension DossierBuilder {
  /// The dossier of readings made by hand.
  func dossier(of readings: HandReading...) -> Dossier { dossier(of: readings.map(\.read)) }
}

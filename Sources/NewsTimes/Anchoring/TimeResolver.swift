import NewsRecords

/// Gives a phrase its value: counts it from the reference, completes what it leaves out, and names the rule that did.
///
/// The order of completing a year is the heart of it: explicit year; «المقبل», «الماضي», «الجاري»; words of a deadline and the
/// tense ahead; the year of the narrative; the tense behind; the nearest. Never the clock.
struct TimeResolver {
  let reference: Reference
  let lexicon: TimeLexicon
  let clause: Clause
  var memory = Memory()

  /// A resolver for one article.
  init(reference: Reference, pieces: Pieces) {
    self.reference = reference
    lexicon = pieces.lexicon
    clause = Clause(pieces)
    self.pieces = pieces
  }

  private let pieces: Pieces

  /// What `phrase` at the pieces `place` stands for; nil where it names no day of the calendar («31 شباط»).
  mutating func resolve(_ phrase: TimePhrase, at place: Range<Int>) -> Resolved? {
    let resolved = value(of: phrase, Place(range: place, pieces: pieces, clause: clause))
    if let resolved { memory.keep(resolved, phrase) }
    return resolved
  }

  /// The value of any phrase; larger phrases ask again for their parts.
  func value(of phrase: TimePhrase, _ place: Place) -> Resolved? {
    switch phrase {
    case .date(let fields): date(fields, place)
    case .weekday(let weekday, let direction): self.weekday(weekday, direction, place)
    case .deictic(let days, let weekday): deictic(days, weekday)
    case .period(let unit, let direction): period(unit, direction)
    case .vague(let row): vague(row)
    case .season(let month, let fields): season(month, fields, place)
    case .portion(let index, let count, let whole): portion(index, of: count, whole, place)
    case .decade(let tens, let century): decade(tens, century)
    case .century(let number, let isBeforeChrist): century(number, isBeforeChrist)
    case .part(let modifier, let isEdge, let whole): part(modifier, isEdge, whole, place)
    case .later(let whole): later(whole, place)
    case .dayPart(let row, let day, let late): dayPart(row, day, late, place)
    case .clock(let clock, let day): self.clock(clock, day, place)
    case .range(let left, let right): range(left, right, place)
    case .duration(let duration): self.duration(duration)
    case .shift(let duration, let forwards): shift(duration, forwards: forwards)
    case .set(let set): self.set(set)
    case .feast(let row, let fields): feast(row, fields, place)
    case .eve(let whole): eve(whole, place)
    }
  }
}

/// Where a phrase stands, for what the words around it say.
struct Place {
  let range: Range<Int>
  let pieces: Pieces
  let clause: Clause

  /// «بحلول», «حتى», «قبل», «ابتداء من» before the time: the day to come is meant.
  var isDeadline: Bool {
    let before = range.lowerBound - 1
    if pieces.has(before, .until) || pieces.has(before, .before) { return tense != .past }
    return pieces.has(before, .by)
      || pieces.has(before, .from) && Int(pieces.pieces[before].end - pieces.pieces[before].start) > 1
  }

  /// Whether a present verb close by announces the time: «يزور الوفد بغداد الخميس».
  var isAnnounced: Bool { clause.isAnnounced(range) }

  /// The tense of the clause.
  var tense: Tense? { clause.tense(around: range) }
}

import ArabicText
import NewsRecords
import NewsTimes

/// One event as one article tells it, with all that shows whether another article means the same one.
struct EventReport: Sendable {
  /// Index of the article among those read.
  let article: Int
  let event: Event
  /// The time that the article gives it, nil where it gives none or one that is not anchored.
  let dating: TimelineEntry.Dating?
  /// The words next to its trigger, without those of its time: «الجولة الرابعة للحوار» has «جولة», «رابعة», «حوار».
  let words: ContentWords
  /// The numbers, in the register of people, of those who take part.
  let people: Set<Int>
  /// The number of its place there.
  let place: Int?
  /// The day of publication.
  let published: CalendarDay?

  init(_ event: Event, article: Int, in articles: ReadArticles, people register: PeopleRegister) {
    let read = articles.all[article]
    let time = articles.findings[article].time(event.time)
    self.article = article
    self.event = event
    dating = time.flatMap { TimelineEntry.Dating($0, in: read.article.id) }
    words = Self.words(near: event, without: time, in: articles.texts[article])
    people = Set(event.participants.compactMap { register.number(of: $0, inArticle: article) })
    place = event.place.flatMap { register.number(of: $0, inArticle: article) }
    published = articles.day(article)
  }

  /// Kinds that name one event in two ways count as one: a round is a meeting, a strike an attack.
  var sort: Event.Kind {
    switch event.kind {
    case .round: .meeting
    case .strike: .attack
    default: event.kind
    }
  }

  /// Whether several events are told at once: «ثلاث جولات على الأقل».
  var isCount: Bool { event.count != nil }

  /// The days of its time, both inclusive; nil where it has none.
  var days: ClosedRange<CalendarDay>? {
    guard let interval = dating?.interval, let from = CalendarDay(iso: interval.from),
      let to = CalendarDay(iso: interval.to)
    else { return nil }
    // A time of day ends on the day it began; all other intervals end before the day they name.
    let last = interval.to.utf8.count > 10 ? to : to.adding(days: -1)
    return from...max(from, last)
  }

  /// Tokens before and behind the trigger that tell what the event is; a clause may go on to tell much else.
  private static let (before, behind) = (6, 14)

  private static func words(near event: Event, without time: TimeExpression?, in text: TokenizedText) -> ContentWords {
    let clause = text.tokens(touching: text.bytes(ofScalars: event.range.offsets))
    let trigger = text.tokens(touching: text.bytes(ofScalars: event.trigger.offsets))
    let timed = time.map { text.tokens(touching: text.bytes(ofScalars: $0.range.offsets)) } ?? 0..<0
    let near = (trigger.lowerBound - before)..<(trigger.upperBound + behind)
    let kept = near.clamped(to: clause).filter { !timed.contains($0) }
    return ContentWords(kept.map { text.string(at: $0) }.joined(separator: " "))
  }
}

extension TokenizedText {
  /// The bytes of a range of scalars.
  func bytes(ofScalars range: Range<Int>) -> Range<Int> {
    offsets.byteOffset(atScalar: range.lowerBound)..<offsets.byteOffset(atScalar: range.upperBound)
  }
}

extension TimelineEntry.Dating {
  /// The time of `expression` in `article`; nil where it is no anchored point or period: lengths, sets, «سابقا»,
  /// and parts of decades and centuries, whose ends are reckoned and on no day that anybody named.
  init?(_ expression: TimeExpression, in article: String) {
    guard let interval = expression.interval, expression.type == .date || expression.type == .time else { return nil }
    let isOfYears = expression.value.utf8.count < 4
    guard !isOfYears || expression.mod == nil else { return nil }
    self.init(
      interval: interval, precision: TimePrecision.word(for: interval),
      evidence: [Evidence(article: article, range: expression.range)])
  }
}

import ArabicText
import NewsRecords
import NewsTimes

/// Finds by when a pledge is to be kept: the time of its own clause.
///
/// A time that hangs on something else in the clause is none: «دعم الانتخابات المقررة في العاشر» (another event's day),
/// «منذ حزيران», «الاتفاق المبرم عام 2015» (the past), «قررت أمس الانسحاب» (the day of the report).
struct DeadlineFinder: Sendable {
  let text: TokenizedText
  let times: TimeCover
  let published: CalendarDay?
  let words: DeadlineWords
  let quotations: QuotationCover

  /// A deadline as ISO date, with the id of its time; nil for what is no time expression, «فورا».
  struct Deadline: Sendable, Equatable {
    let date: String
    let time: String?
  }

  /// The first time in the clause of `pledge` that can be its deadline.
  func deadline(of pledge: PledgeCandidate) -> Deadline? {
    var found: Deadline?
    for time in times.times(in: pledge.clause) where !belongsElsewhere(time.tokens, pledge) {
      guard let date = date(of: time, for: pledge) else { continue }
      // «من الآن حتى العاشر من أيار»: the day goes before "now".
      if !isLabel(time), time.expression.value != "PRESENT_REF" {
        return Deadline(date: date, time: time.expression.id)
      }
      found = found ?? Deadline(date: date, time: time.expression.id)
    }
    if let found = found ?? added(to: pledge) { return found }
    return atOnce(pledge).map { Deadline(date: $0, time: nil) }
  }

  /// «، وذلك حتى 20 آذار»: a time that the sentence adds behind the clause.
  private func added(to pledge: PledgeCandidate) -> Deadline? {
    let end = pledge.clause.upperBound
    guard let and = (end..<min(text.tokens.count, end + 2)).first(where: { text.tokens[$0].key == Self.andThat }),
      let time = times.times(in: and..<min(text.tokens.count, and + Self.addedReach)).first,
      let date = date(of: time, for: pledge)
    else { return nil }
    return Deadline(date: date, time: time.expression.id)
  }

  /// «للعام الدراسي 2024», «لموسم 2024/2025»: a year names what is spoken of; a nearer time goes before it.
  private func isLabel(_ time: TimesAndQuantities.Time) -> Bool {
    let value = time.expression.value
    return !isBound(time.tokens) && (value.utf8.count == 4 || value.contains("/"))
  }

  /// Whether an adjective of another event or «منذ» stands between the act's words and the time.
  private func belongsElsewhere(_ time: Range<Int>, _ pledge: PledgeCandidate) -> Bool {
    // A condition states no deadline unless a word binds it: «يتوقف على محادثات هذا الأسبوع».
    if pledge.kind == .condition, !isBound(time) { return true }
    let lower = max(pledge.clause.lowerBound, time.lowerBound - 5)
    for index in (lower..<max(lower, time.lowerBound)).reversed() {
      if pledge.trigger.contains(index) { return false }
      switch words.role(at: index, in: text) {
      case .elsewhere: return true
      case .bound where time.lowerBound - index <= 2: return false
      default: continue
      }
    }
    return words.role(at: time.lowerBound, in: text) == .elsewhere
  }

  private func isBound(_ time: Range<Int>) -> Bool {
    (max(0, time.lowerBound - 2)...time.lowerBound).contains {
      [.bound, .within, .lastDay].contains(words.role(at: $0, in: text))
    }
  }

  private func date(of time: TimesAndQuantities.Time, for pledge: PledgeCandidate) -> String? {
    let expression = time.expression
    if expression.value == "PRESENT_REF" {
      return isFromNow(time.tokens) ? saidOn(before: time.tokens.lowerBound) : nil
    }
    if expression.type == .duration {
      if isLasting(time.tokens) { return lastDay(of: time) }
      return isWithin(time.tokens) ? end(of: expression, from: published) : nil
    }
    guard expression.type == .date || expression.type == .time, expression.value.first?.isNumber ?? false,
      isAhead(expression, pledge)
    else { return nil }
    return day(of: time, for: pledge)
  }

  /// A deadline lies ahead. The day of publication itself counts for a future only: «سيعلن اليوم», not «قرر اليوم».
  private func isAhead(_ expression: TimeExpression, _ pledge: PledgeCandidate) -> Bool {
    guard let published, let interval = expression.interval, let end = CalendarDay(iso: interval.to) else {
      return true
    }
    let isFuture = pledge.form == .imperfect || pledge.kind == .schedule || pledge.rule == PledgeRule.announced
    return isFuture ? end > published : end > published.adding(days: 1)
  }

  /// «نهاية العام» ends on its last day; a month or a year otherwise stays as wide as it is said.
  private func day(of time: TimesAndQuantities.Time, for pledge: PledgeCandidate) -> String? {
    let expression = time.expression
    let value = String(expression.value.prefix { $0 != "T" })
    if value.contains("/") || value.contains("Q") { return single(of: expression, pledge) }
    guard Self.isDate(value) else { return nil }
    guard isLastDay(time.tokens), value.utf8.count < 10, let interval = expression.interval,
      let last = CalendarDay(iso: interval.to)?.adding(days: -1)
    else { return value }
    return last.iso
  }

  /// Of a stretch of time, a quarter too, one day: the first of what is set to take place, «من 10 إلى 20 آذار», else the last.
  private func single(of expression: TimeExpression, _ pledge: PledgeCandidate) -> String? {
    guard let interval = expression.interval, let last = CalendarDay(iso: interval.to)?.adding(days: -1) else {
      return nil
    }
    guard pledge.kind == .schedule, let first = CalendarDay(iso: interval.from) else { return last.iso }
    // «تسلم بين 2025 و2027»: years are a term, no days of an event.
    return first.adding(days: Self.longestEvent) < last ? last.iso : first.iso
  }

  /// A year, month, week or day of the calendar: no season («2024-SU»), no unknown digit.
  private static func isDate(_ value: String) -> Bool {
    value.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x57 }
  }

  private func isLastDay(_ time: Range<Int>) -> Bool {
    (max(0, time.lowerBound - 1)..<min(text.tokens.count, time.lowerBound + 2)).contains {
      words.role(at: $0, in: text) == .lastDay
    }
  }

  /// «خلال ستة أشهر» counts from the day of publication; «خلال 40 يوما من فتح الجسر» does not.
  private func end(of expression: TimeExpression, from published: CalendarDay?) -> String? {
    guard let published, expression.value.hasPrefix("P") else { return nil }
    let digits = expression.value.dropFirst().prefix { $0.isNumber }
    guard let count = Int(digits), count < 10_000 else { return nil }
    switch expression.value.dropFirst(1 + digits.count) {
    case "D": return published.adding(days: count).iso
    case "W": return published.adding(days: 7 * count).iso
    case "M": return published.adding(months: count).iso
    case "Y": return published.adding(months: 12 * count).iso
    default: return nil
    }
  }

  private func isLasting(_ time: Range<Int>) -> Bool {
    (max(0, time.lowerBound - 2)...time.lowerBound).contains { words.role(at: $0, in: text) == .lasting }
  }

  /// «ينطلق الأربعاء ويستمر لمدة أربعة أيام»: counted from the day that the sentence gives before, which is the first of them.
  private func lastDay(of time: TimesAndQuantities.Time) -> String? {
    guard let sentence = text.sentence(holding: time.tokens.lowerBound) else { return nil }
    let before = times.times(in: text.sentences[sentence].lowerBound..<time.tokens.lowerBound).last {
      ($0.expression.type == .date || $0.expression.type == .time) && $0.expression.value.utf8.count >= 10
    }
    guard let first = before?.expression.interval.flatMap({ CalendarDay(iso: $0.from) }) else { return nil }
    return end(of: time.expression, from: first.adding(days: -1))
  }

  private func isWithin(_ time: Range<Int>) -> Bool {
    let near = max(0, time.lowerBound - 2)..<min(text.tokens.count, time.lowerBound + 2)
    let isCountedFromElse = time.upperBound < text.tokens.count && text.tokens[time.upperBound].key == Self.from
    return !isCountedFromElse && near.contains { words.role(at: $0, in: text) == .within }
  }

  private func isFromNow(_ time: Range<Int>) -> Bool {
    time.contains { words.role(at: $0, in: text) == .fromNow }
      || words.role(at: time.lowerBound - 1, in: text) == .fromNow
  }

  /// «أعلن الرئيس، الإثنين، … وقال: "لن نعود بعد الآن"»: "now" is the day on which the words were said, where a sentence before names it between
  /// the word that reports and what is said; else the day of publication.
  private func saidOn(before index: Int) -> String? {
    guard let published, let sentence = text.sentence(holding: index) else { return published?.iso }
    let region = text.sentences[max(0, sentence - Self.speech)].lowerBound..<index
    let day = times.times(in: region).last { time in
      guard time.expression.value.utf8.count == 10, let day = CalendarDay(iso: time.expression.value),
        let number = text.sentence(holding: time.tokens.lowerBound)
      else { return false }
      return day < published && published.adding(days: -Self.lateness) < day
        && time.tokens.lowerBound - text.sentences[number].lowerBound < Self.head
        && (text.sentences[number].lowerBound..<time.tokens.lowerBound).contains { quotations.reported(by: $0) != nil }
    }
    return day?.expression.value ?? published.iso
  }

  /// So many sentences back the day may be named, so near the head of its own, in tokens, and so many days before publication.
  private static let speech = 4
  private static let head = 12
  private static let lateness = 4

  /// «ستسري فورا», «بعد لحظات سأوقع»: on the day of publication.
  private func atOnce(_ pledge: PledgeCandidate) -> String? {
    guard pledge.form == .imperfect || pledge.kind == .schedule else { return nil }
    return pledge.clause.contains { words.role(at: $0, in: text) == .atOnce } ? published?.iso : nil
  }

  /// The furthest behind «وذلك» that its time may begin: «وذلك اعتبارا من يوم الأحد».
  private static let addedReach = 6
  /// The longest that something takes place, in days; what is longer is a term.
  private static let longestEvent = 180
  private static let andThat = FoldedKey("وذلك")
  private static let from = FoldedKey("من")
}

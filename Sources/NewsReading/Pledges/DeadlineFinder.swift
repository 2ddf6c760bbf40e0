import ArabicText
import NewsRecords
import NewsTimes

/// Finds by when a pledge is to be kept: the time of its own clause.
///
/// A time that hangs on something else in the clause is none: «دعم الانتخابات المقررة في العاشر» (another event's day),
/// «منذ حزيران», «الاتفاق المبرم عام 2015» (the past).
struct DeadlineFinder: Sendable {
  let text: TokenizedText
  let times: TimeCover
  let published: CalendarDay?
  let words: DeadlineWords

  /// A deadline as ISO date, with the id of its time.
  struct Deadline: Sendable, Equatable {
    let date: String
    let time: String
  }

  /// The first time in `clause` that can be the deadline of an act whose words stand at `trigger`.
  func deadline(in clause: Range<Int>, trigger: Range<Int>) -> Deadline? {
    for time in times.times(in: clause) where !belongsElsewhere(time.tokens, clause: clause, trigger: trigger) {
      if let date = date(of: time) { return Deadline(date: date, time: time.expression.id) }
    }
    return nil
  }

  /// Whether an adjective of another event or «منذ» stands between the act's words and the time.
  private func belongsElsewhere(_ time: Range<Int>, clause: Range<Int>, trigger: Range<Int>) -> Bool {
    let lower = max(clause.lowerBound, time.lowerBound - 5)
    for index in (lower..<time.lowerBound).reversed() {
      if trigger.contains(index) { return false }
      switch words.role(at: index, in: text) {
      case .elsewhere: return true
      case .bound where time.lowerBound - index <= 2: return false
      default: continue
      }
    }
    return false
  }

  private func date(of time: TimesAndQuantities.Time) -> String? {
    let expression = time.expression
    if expression.value == "PRESENT_REF" { return isFromNow(time.tokens) ? published?.iso : nil }
    if expression.type == .duration { return end(of: expression, isWithin: isWithin(time.tokens)) }
    guard expression.type == .date || expression.type == .time, expression.value.first?.isNumber ?? false,
      !isPast(expression)
    else { return nil }
    return day(of: expression)
  }

  /// «نهاية العام» ends on its last day; a month or a year otherwise stays as wide as it is said.
  private func day(of expression: TimeExpression) -> String? {
    let value = String(expression.value.prefix { $0 != "T" })
    guard !value.contains("X") else { return nil }
    guard expression.mod == .end, value.utf8.count < 10, let interval = expression.interval,
      let last = CalendarDay(iso: interval.to)?.adding(days: -1)
    else { return value }
    return last.iso
  }

  private func isPast(_ expression: TimeExpression) -> Bool {
    guard let published, let interval = expression.interval, let end = CalendarDay(iso: interval.to) else {
      return false
    }
    return end <= published
  }

  /// «خلال ستة أشهر» counts from the day of publication; «لمدة ستة أشهر» is no deadline.
  private func end(of expression: TimeExpression, isWithin: Bool) -> String? {
    guard isWithin, let published else { return nil }
    let digits = expression.value.dropFirst().prefix { $0.isNumber }
    guard expression.value.hasPrefix("P"), let count = Int(digits) else { return nil }
    switch expression.value.dropFirst(1 + digits.count) {
    case "D": return published.adding(days: count).iso
    case "W": return published.adding(days: 7 * count).iso
    case "M": return published.adding(months: count).iso
    case "Y": return published.adding(months: 12 * count).iso
    default: return nil
    }
  }

  private func isWithin(_ time: Range<Int>) -> Bool {
    (max(0, time.lowerBound - 2)..<min(text.tokens.count, time.lowerBound + 2)).contains {
      words.role(at: $0, in: text) == .within
    }
  }

  private func isFromNow(_ time: Range<Int>) -> Bool {
    time.contains { words.role(at: $0, in: text) == .fromNow }
      || words.role(at: time.lowerBound - 1, in: text) == .fromNow
  }
}

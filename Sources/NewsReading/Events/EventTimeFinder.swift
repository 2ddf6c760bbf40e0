import ArabicText
import NewsRecords
import NewsTimes

/// Finds when an event was: the nearest time in its clause that no other event stands before.
struct EventTimeFinder: Sendable {
  let text: TokenizedText
  let times: TimeCover
  let clauses: ClauseFinder

  /// The furthest behind the event's word, and before it, that its time may stand.
  static let reach = (behind: 14, before: 10)

  /// The id of the event's time. `neighbours` are the triggers of the events before and behind it.
  func time(of trigger: Range<Int>, neighbours: (before: Range<Int>?, behind: Range<Int>?)) -> String? {
    let bounds = clauses.envelope(of: trigger.lowerBound)
    let end = min(bounds.upperBound, trigger.upperBound + Self.reach.behind, neighbours.behind?.lowerBound ?? .max)
    let start = max(bounds.lowerBound, trigger.lowerBound - Self.reach.before, neighbours.before?.upperBound ?? 0)
    let behind = times.times(in: trigger.upperBound..<max(trigger.upperBound, end)).first(where: Self.isPoint)
    let before = times.times(in: min(start, trigger.lowerBound)..<trigger.lowerBound).last(where: Self.isPoint)
    return (nearer(behind, before, to: trigger) ?? before)?.expression.id
  }

  /// «أمس», «في 12 شباط»: when. A length («استمر يومين») or a habit («المؤتمر السنوي») does not say when, nor does «حاليا».
  private static func isPoint(_ time: TimesAndQuantities.Time) -> Bool {
    let expression = time.expression
    return (expression.type == .date || expression.type == .time) && expression.value != "PRESENT_REF"
  }

  /// Of two times the one behind, unless a comma parts it from the event and the other is closer.
  private func nearer(
    _ behind: TimesAndQuantities.Time?, _ before: TimesAndQuantities.Time?, to trigger: Range<Int>
  ) -> TimesAndQuantities.Time? {
    guard let behind, let before else { return behind }
    let gap = trigger.upperBound..<behind.tokens.lowerBound
    let isParted = gap.contains { text.tokens[$0].isScalar("،") }
    return isParted && trigger.lowerBound - before.tokens.upperBound < gap.count ? before : behind
  }
}

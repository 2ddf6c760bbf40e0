import ArabicText
import NewsRecords

/// A time with its value, before it is tied to its place in the text.
struct Resolved: Sendable {
  var type: TimeExpression.Kind = .date
  var value: String
  var mod: TimeExpression.Modifier?
  /// The days it covers, where they are known.
  var span: DaySpan?
  /// Where hours matter: what the contract's interval says instead of `span`.
  var hours: Interval?
  var anchor: TimeExpression.Anchor
  var rule: TimeRule

  /// The contract's interval.
  var interval: Interval? { anchor == .none && type != .duration ? nil : hours ?? span?.interval }

  /// A value without an anchor.
  static func unanchored(
    _ value: String, _ type: TimeExpression.Kind = .date, mod: TimeExpression.Modifier? = nil
  ) -> Resolved {
    Resolved(type: type, value: value, mod: mod, anchor: .none, rule: .unanchored)
  }
}

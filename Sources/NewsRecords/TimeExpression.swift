/// A temporal expression with its TIMEX3 value (ISO 8601), its interval, and what it was anchored on.
public struct TimeExpression: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// TIMEX3 modifiers.
  public enum Modifier: String, Sendable, Decodable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approximate = "APPROX"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
  }

  /// What the value stands on.
  public enum Anchor: String, Sendable, Decodable { case explicit, published, event, text, none }

  public var id: String
  public var range: TextRange
  public var type: Kind
  public var value: String
  public var mod: Modifier?
  /// Half open; nil where the value is not anchored.
  public var interval: Interval?
  public var anchor: Anchor
  /// The name of the rule.
  public var rule: String

  /// A time.
  public init(
    id: String = "", range: TextRange, type: Kind, value: String, mod: Modifier? = nil, interval: Interval? = nil,
    anchor: Anchor, rule: String
  ) {
    self.id = id
    self.range = range
    self.type = type
    self.value = value
    self.mod = mod
    self.interval = interval
    self.anchor = anchor
    self.rule = rule
  }
}

/// `from` up to, not including, `to`: ISO dates, or date-times for a TIME.
public struct Interval: Sendable, Hashable, Decodable {
  public var from: String
  public var to: String

  /// A half-open interval.
  public init(from: String, to: String) {
    self.from = from
    self.to = to
  }
}

extension TimeExpression {
  private enum CodingKeys: String, CodingKey { case id, type, value, mod, interval, anchor, rule }

  /// Reads the record of the contract, where the range's fields stand beside the others.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try record.decode(String.self, forKey: .id), range: try TextRange(from: decoder),
      type: try record.decode(Kind.self, forKey: .type), value: try record.decode(String.self, forKey: .value),
      mod: try record.decodeIfPresent(Modifier.self, forKey: .mod),
      interval: try record.decodeIfPresent(Interval.self, forKey: .interval),
      anchor: try record.decode(Anchor.self, forKey: .anchor), rule: try record.decode(String.self, forKey: .rule))
  }
}

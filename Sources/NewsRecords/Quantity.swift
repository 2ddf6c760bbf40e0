/// A number with what it counts and what is said of it.
public struct Quantity: Sendable, Hashable, Decodable {
  public enum Relation: String, Sendable, Decodable {
    case exact, approx
    case moreThan = "more_than"
    case lessThan = "less_than"
    case atLeast = "at_least"
    case atMost = "at_most"
    case range
  }

  public var id: String
  public var range: TextRange
  public var value: NumberOrRange
  public var relation: Relation
  /// The counted noun, «percent», or an ISO currency; empty where nothing is counted.
  public var unit: String
  /// What is said of what is counted: «انسحبوا».
  public var predicate: String?
  /// The name of the rule.
  public var rule: String

  /// A quantity.
  public init(
    id: String = "", range: TextRange, value: NumberOrRange, relation: Relation, unit: String, predicate: String? = nil,
    rule: String
  ) {
    self.id = id
    self.range = range
    self.value = value
    self.relation = relation
    self.unit = unit
    self.predicate = predicate
    self.rule = rule
  }
}

/// A number, or the two ends of a range.
public enum NumberOrRange: Sendable, Hashable, Decodable {
  case number(Double)
  case range(Double, Double)

  /// The lower end, or the number itself.
  public var low: Double {
    switch self {
    case .number(let value), .range(let value, _): value
    }
  }
  /// The upper end, or the number itself.
  public var high: Double {
    switch self {
    case .number(let value), .range(_, let value): value
    }
  }

  /// Reads `2500` or `[200, 300]`.
  public init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      self = .range(try list.decode(Double.self), try list.decode(Double.self))
    } else {
      self = .number(try decoder.singleValueContainer().decode(Double.self))
    }
  }
}

extension Quantity {
  private enum CodingKeys: String, CodingKey { case id, value, relation, unit, predicate, rule }

  /// Reads the record of the contract, where the range's fields stand beside the others.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try record.decode(String.self, forKey: .id), range: try TextRange(from: decoder),
      value: try record.decode(NumberOrRange.self, forKey: .value),
      relation: try record.decode(Relation.self, forKey: .relation),
      unit: try record.decode(String.self, forKey: .unit),
      predicate: try record.decodeIfPresent(String.self, forKey: .predicate),
      rule: try record.decode(String.self, forKey: .rule))
  }
}

/// A commitment, agreement, plan, schedule, threat, readiness, condition or demand, with its deadline if any.
public struct Pledge: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable {
    case commitment, agreement, plan, schedule, threat, readiness, condition, demand
  }

  public var id: String
  /// The clause.
  public var range: TextRange
  public var kind: Kind
  /// Who is to act.
  public var promisor: String?
  public var promisee: String?
  /// ISO date.
  public var deadline: String?
  /// The id of the time that gives the deadline.
  public var deadlineTime: String?
  public var trigger: TextRange
  /// The id of the quotation that carries it.
  public var quotation: String?
  /// The name of the rule.
  public var rule: String

  /// A pledge.
  public init(
    id: String = "", range: TextRange, kind: Kind, promisor: String? = nil, promisee: String? = nil,
    deadline: String? = nil, deadlineTime: String? = nil, trigger: TextRange, quotation: String? = nil, rule: String
  ) {
    self.id = id
    self.range = range
    self.kind = kind
    self.promisor = promisor
    self.promisee = promisee
    self.deadline = deadline
    self.deadlineTime = deadlineTime
    self.trigger = trigger
    self.quotation = quotation
    self.rule = rule
  }
}

extension Pledge {
  private enum CodingKeys: String, CodingKey {
    case id, kind, promisor, promisee, deadline, deadlineTime, trigger, quotation, rule
  }

  /// Reads the record of the contract, where the range's fields stand beside the others.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try record.decode(String.self, forKey: .id), range: try TextRange(from: decoder),
      kind: try record.decode(Kind.self, forKey: .kind),
      promisor: try record.decodeIfPresent(String.self, forKey: .promisor),
      promisee: try record.decodeIfPresent(String.self, forKey: .promisee),
      deadline: try record.decodeIfPresent(String.self, forKey: .deadline),
      deadlineTime: try record.decodeIfPresent(String.self, forKey: .deadlineTime),
      trigger: try record.decode(TextRange.self, forKey: .trigger),
      quotation: try record.decodeIfPresent(String.self, forKey: .quotation),
      rule: try record.decode(String.self, forKey: .rule))
  }
}

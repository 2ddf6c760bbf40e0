/// A thing that happened or is scheduled.
public struct Event: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable {
    case round, meeting, visit, call, attack, strike, vote, deployment, withdrawal, agreement, announcement, other
  }

  public var id: String
  /// The clause.
  public var range: TextRange
  public var kind: Kind
  public var trigger: TextRange
  /// The id of its time.
  public var time: String?
  /// «الجولة الرابعة» is 4.
  public var ordinal: Int?
  /// The id of the quantity that counts it.
  public var count: String?
  public var participants: [String]
  public var place: String?
  /// The id of the quotation that carries it.
  public var quotation: String?
  /// The name of the rule.
  public var rule: String

  /// An event.
  public init(
    id: String = "", range: TextRange, kind: Kind, trigger: TextRange, time: String? = nil, ordinal: Int? = nil,
    count: String? = nil, participants: [String] = [], place: String? = nil, quotation: String? = nil, rule: String
  ) {
    self.id = id
    self.range = range
    self.kind = kind
    self.trigger = trigger
    self.time = time
    self.ordinal = ordinal
    self.count = count
    self.participants = participants
    self.place = place
    self.quotation = quotation
    self.rule = rule
  }
}

extension Event {
  private enum CodingKeys: String, CodingKey {
    case id, kind, trigger, time, ordinal, count, participants, place, quotation, rule
  }

  /// Reads the record of the contract, where the range's fields stand beside the others.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try record.decode(String.self, forKey: .id), range: try TextRange(from: decoder),
      kind: try record.decode(Kind.self, forKey: .kind), trigger: try record.decode(TextRange.self, forKey: .trigger),
      time: try record.decodeIfPresent(String.self, forKey: .time),
      ordinal: try record.decodeIfPresent(Int.self, forKey: .ordinal),
      count: try record.decodeIfPresent(String.self, forKey: .count),
      participants: try record.decode([String].self, forKey: .participants),
      place: try record.decodeIfPresent(String.self, forKey: .place),
      quotation: try record.decodeIfPresent(String.self, forKey: .quotation),
      rule: try record.decode(String.self, forKey: .rule))
  }
}

/// The type of a name.
public enum NameType: String, Sendable, Decodable {
  case person = "PER"
  case organization = "ORG"
  case place = "LOC"
  case miscellaneous = "MISC"
}

/// One mention of a name.
public struct Name: Sendable, Hashable, Decodable {
  public var range: TextRange
  public var type: NameType
  /// The id of the entity it names, nil where that is not certain.
  public var entity: String?

  /// A name.
  public init(range: TextRange, type: NameType, entity: String? = nil) {
    self.range = range
    self.type = type
    self.entity = entity
  }
}

/// Who or what an article speaks of, under all the names it uses.
public struct Entity: Sendable, Hashable, Decodable {
  public var id: String
  public var name: String
  public var type: NameType
  /// The title as written.
  public var role: String?
  public var aliases: [String]

  /// An entity.
  public init(id: String, name: String, type: NameType, role: String? = nil, aliases: [String] = []) {
    self.id = id
    self.name = name
    self.type = type
    self.role = role
    self.aliases = aliases
  }
}

extension Name {
  private enum CodingKeys: String, CodingKey { case type, entity }

  /// Reads the record of the contract, where the range's fields stand beside the others.
  public init(from decoder: any Decoder) throws {
    let record = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      range: try TextRange(from: decoder), type: try record.decode(NameType.self, forKey: .type),
      entity: try record.decodeIfPresent(String.self, forKey: .entity))
  }
}

/// One attribution: a content that a source is reported to have said, written or held.
public struct Quotation: Sendable, Hashable, Decodable {
  /// How much of the content stands inside quotation marks: all, none, or part.
  public enum Kind: String, Sendable, Decodable { case direct, indirect, mixed }

  /// What carried the words.
  public enum Medium: String, Sendable, Decodable {
    case statement, interview
    case pressConference = "press-conference"
    case tv
    case socialMedia = "social-media"
    case letter, report, court, meeting, other
  }

  public var id: String
  public var type: Kind
  /// What was said; several ranges where the narrator breaks in.
  public var content: [TextRange]
  /// What stands inside marks.
  public var quoted: [TextRange]
  /// The reporting words; empty for «name: text».
  public var cue: [TextRange]
  /// The source as written.
  public var source: TextRange?
  /// Who that is; nil where the article gives no grounds.
  public var speaker: Speaker?
  public var addressee: TextRange?
  public var medium: Medium?
  /// The names of the relaying outlets and agencies of `chain`.
  public var via: [String]
  /// From the outlet to the speaker.
  public var chain: [ChainHop]
  /// The id of the quotation this one is nested in.
  public var parent: String?
  /// The name of the rule that found it.
  public var rule: String
  /// How sure the rule is, two decimals.
  public var confidence: Double

  /// A quotation; everything not given is empty.
  public init(
    id: String = "", type: Kind, content: [TextRange], quoted: [TextRange] = [], cue: [TextRange] = [],
    source: TextRange? = nil, speaker: Speaker? = nil, addressee: TextRange? = nil, medium: Medium? = nil,
    via: [String] = [], chain: [ChainHop] = [], parent: String? = nil, rule: String, confidence: Double
  ) {
    self.id = id
    self.type = type
    self.content = content
    self.quoted = quoted
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.addressee = addressee
    self.medium = medium
    self.via = via
    self.chain = chain
    self.parent = parent
    self.rule = rule
    self.confidence = confidence
  }
}

/// Who speaks.
public struct Speaker: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable { case person, org, group, country, anonymous }

  /// The entity, nil for a source without a name.
  public var id: String?
  public var name: String
  public var role: String?
  public var kind: Kind

  /// A speaker named as the article names it.
  public init(id: String? = nil, name: String, role: String? = nil, kind: Kind) {
    self.id = id
    self.name = name
    self.role = role
    self.kind = kind
  }
}

/// One hop of a chain: outlet, relay, agency, statement … speaker.
public struct ChainHop: Sendable, Hashable, Decodable {
  public enum Kind: String, Sendable, Decodable {
    case outlet, relay, translation, agency, statement, interview, speaker
  }

  public var kind: Kind
  public var name: String
  /// The words that name it; nil only for the article's own outlet.
  public var range: TextRange?
  /// Whether an earlier sentence named it.
  public var carried: Bool

  /// One hop.
  public init(kind: Kind, name: String, range: TextRange?, carried: Bool = false) {
    self.kind = kind
    self.name = name
    self.range = range
    self.carried = carried
  }
}

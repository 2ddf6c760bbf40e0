/// All that one article says, found in that article alone.
public struct Reading: Sendable, Hashable, Decodable {
  public var id: String
  /// SHA-256 of the text as UTF-8, lower-case hexadecimal.
  public var sha256: String
  /// The day of publication.
  public var published: String?
  public var publishedFrom: PublishedFrom?
  public var quotations: [Quotation]
  public var times: [TimeExpression]
  public var quantities: [Quantity]
  public var names: [Name]
  public var entities: [Entity]
  public var pledges: [Pledge]
  public var events: [Event]
  public var diagnostics: [Diagnostic]

  /// A reading; everything not given is empty.
  public init(
    id: String, sha256: String, published: String? = nil, publishedFrom: PublishedFrom? = nil,
    quotations: [Quotation] = [], times: [TimeExpression] = [], quantities: [Quantity] = [], names: [Name] = [],
    entities: [Entity] = [], pledges: [Pledge] = [], events: [Event] = [], diagnostics: [Diagnostic] = []
  ) {
    self.id = id
    self.sha256 = sha256
    self.published = published
    self.publishedFrom = publishedFrom
    self.quotations = quotations
    self.times = times
    self.quantities = quantities
    self.names = names
    self.entities = entities
    self.pledges = pledges
    self.events = events
    self.diagnostics = diagnostics
  }
}

/// Where the day of publication comes from: the record, or words of the article.
public enum PublishedFrom: Sendable, Hashable, Decodable {
  case given
  case text(TextRange)

  /// Reads "given" or a range.
  public init(from decoder: any Decoder) throws {
    if let range = try? TextRange(from: decoder) {
      self = .text(range)
    } else {
      self = .given
    }
  }
}

/// What a reader should know about the reading itself: a repaired mark, two month names that disagree.
public struct Diagnostic: Sendable, Hashable, Decodable {
  /// A word that programs can tell apart: «unclosed-mark».
  public var code: String
  public var range: TextRange?
  public var message: String

  /// A diagnostic.
  public init(code: String, range: TextRange?, message: String) {
    self.code = code
    self.range = range
    self.message = message
  }
}

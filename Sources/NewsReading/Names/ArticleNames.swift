import NewsRecords

/// The names of one article by token, and the entities they belong to.
///
/// Mentions stand in the order of the text and do not overlap. Entities are numbered by first mention.
struct ArticleNames: Sendable {
  enum Gender: Sendable { case masculine, feminine }
  enum Number: Sendable { case singular, dual, plural }

  /// One mention: the name alone, its title beside it.
  struct Mention: Sendable {
    /// The tokens of the name, without title, marks or brackets.
    let name: Range<Int>
    let type: NameType
    /// The title phrase beside the name («رئيس الوزراء العراقي»), if any.
    let title: Range<Int>?
    /// Index in `entities`, nil where it is not certain whom the mention names.
    var entity: Int?
  }

  /// Words that point at somebody without naming him: they are no `names` of the reading, but may be its speakers.
  struct Reference: Sendable {
    enum Kind: Sendable {
      /// A title that comes alone: «رئيس الوزراء العراقي».
      case title
      /// A body under its class noun or described by a nisba: «الوزارة», «الحكومة العراقية».
      case body
      /// An adjective of origin: «تعهّد أميركي».
      case nisba
    }

    let tokens: Range<Int>
    let kind: Kind
    /// Gender and number of the words themselves, for agreement with a verb; nil where they do not say.
    var gender: Gender?
    var number: Number = .singular
    /// Index in `entities`, nil where it is not certain who is meant.
    var entity: Int?
  }

  /// Whoever or whatever the mentions name.
  struct Entity: Sendable {
    /// The fullest name the article gives.
    var name: String
    var type: NameType
    /// The title as written at the fullest mention.
    var role: String?
    var gender: Gender?
    /// Every other way the article names it: surname, title alone, nickname, acronym.
    var aliases: [String]
    /// Why the mentions were merged, one reason each, for `explain`.
    var grounds: [String] = []
    /// The code in `countries.tsv` of the state that the entity is or speaks for: set for states, capitals and houses of
    /// government («بغداد», «البيت الأبيض»), nil for anything else.
    var state: String?
  }

  var mentions: [Mention] = []
  var references: [Reference] = []
  var entities: [Entity] = []

  /// The mentions that touch `tokens`, in order.
  func mentions(touching tokens: Range<Int>) -> [Mention] {
    mentions.filter { $0.name.overlaps(tokens) }
  }

  /// The references that touch `tokens`, in order.
  func references(touching tokens: Range<Int>) -> [Reference] {
    references.filter { $0.tokens.overlaps(tokens) }
  }
}

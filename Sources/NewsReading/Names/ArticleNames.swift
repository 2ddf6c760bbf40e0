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
  }

  var mentions: [Mention] = []
  var entities: [Entity] = []

  /// The mentions that touch `tokens`, in order.
  func mentions(touching tokens: Range<Int>) -> [Mention] {
    mentions.filter { $0.name.overlaps(tokens) }
  }
}

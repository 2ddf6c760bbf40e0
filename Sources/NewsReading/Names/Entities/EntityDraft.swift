import NewsRecords

/// An entity while its mentions are being gathered.
struct EntityDraft: Sendable {
  var type: NameType
  /// The fullest name so far, and the parts of it.
  var name: String
  var parts: [NamePart]
  /// All names the article uses, in the order of the text, `name` among them.
  var names: [String]
  /// The first token of its first mention.
  var first: Int
  var gender: ArticleNames.Gender?
  var state: String?
  /// The lexicon's number of it.
  var known: Int?
  /// The titles it was given, the fullest mention's first.
  var titles: [TitlePhrase] = []
  var titleKeys: Set<TitleKey> = []
  var grounds: [String] = []

  /// Counts `other` as a name of the same entity, for the reason `ground`.
  mutating func add(name other: String, ground: String?) {
    if !names.contains(other) { names.append(other) }
    if let ground, !grounds.contains(ground) { grounds.append(ground) }
  }
}

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

  /// The names and grounds again, where there are many.
  private(set) var manyNames: Set<String> = []
  private(set) var manyGrounds: Set<String> = []

  /// Counts `other` as a name of the same entity, for the reason `ground`.
  mutating func add(name other: String, ground: String?) {
    Self.add(other, to: &names, &manyNames)
    if let ground { Self.add(ground, to: &grounds, &manyGrounds) }
  }

  /// Adds what `list` does not have. A body with a thousand abbreviations is not gone through for each of them.
  private static func add(_ text: String, to list: inout [String], _ many: inout Set<String>) {
    guard list.count >= 16 else {
      if !list.contains(where: { $0.isSpelt(as: text) }) { list.append(text) }
      return
    }
    if many.isEmpty { many = Set(list) }
    if many.insert(text).inserted { list.append(text) }
  }
}

extension String {
  /// Whether both have the same bytes. Comparing with == asks how each letter might be composed otherwise, which takes ten
  /// times as long for Arabic ones.
  func isSpelt(as other: String) -> Bool {
    utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }
}

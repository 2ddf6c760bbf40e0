import NewsRecords

/// An entity while its mentions are being gathered. A class, since every question about a draft would count its lists up and
/// down.
final class EntityDraft {
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
  private var manyNames: Set<String> = []
  private var manyGrounds: Set<String> = []

  init(
    type: NameType, name: String, parts: [NamePart], first: Int, gender: ArticleNames.Gender? = nil,
    titles: [TitlePhrase] = [], titleKeys: Set<TitleKey> = []
  ) {
    (self.type, self.name, self.parts, names, self.first) = (type, name, parts, [name], first)
    (self.gender, self.titles, self.titleKeys) = (gender, titles, titleKeys)
  }

  /// Counts `other` as a name of the same entity, for the reason `ground`.
  func add(name other: String, ground: String?) {
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
    let (bytes, others) = (utf8.span, other.utf8.span)
    guard bytes.count == others.count else { return false }
    for place in bytes.indices where bytes[place] != others[place] { return false }
    return true
  }
}

import ArabicText
import NewsRecords

/// The people of an article by their surnames, and by their given names.
struct SurnameBearers: Sendable {
  /// Entities by the key of the last word of a name of two words and more: «علي» is not «على», so exact spellings count.
  private var entities: [FoldedKey: [Int]] = [:]
  /// The same by the first word.
  private var called: [FoldedKey: [Int]] = [:]
  /// By entity: the token of its first mention.
  private var first: [Int: Int] = [:]

  init(_ words: ArticleWords) {
    for (index, entity) in words.names.entities.enumerated() where entity.type == .person {
      let parts = entity.name.utf8.split(separator: UInt8(ascii: " "))
      // Nobody is called by his father's name alone: «محمد بن سلمان» is no «سلمان».
      guard parts.count > 1, let given = parts.first, let surname = parts.last else { continue }
      called[Self.key(given), default: []].append(index)
      guard !Self.descent.contains(Substring(parts[parts.count - 2]))
      else { continue }
      entities[Self.key(surname), default: []].append(index)
    }
    for mention in words.names.mentions {
      guard let entity = mention.entity, first[entity] == nil else { continue }
      first[entity] = mention.name.lowerBound
    }
  }

  private static func key(_ part: Substring.UTF8View) -> FoldedKey {
    let bytes = Array(part)
    return FoldedKey.of(bytes, 0..<bytes.count, .orthographic)
  }

  private static let descent: Set<Substring> = ["بن", "بنت", "ابن"]

  /// The people with the surname of `key`, in the order of the text. O(1).
  func bearers(of key: FoldedKey) -> [Int] { entities[key] ?? [] }

  /// The people with the given name of `key`. O(1).
  func bearers(ofGivenName key: FoldedKey) -> [Int] { called[key] ?? [] }

  /// Those of `people` whom the article has named before `token`.
  func introduced(_ people: [Int], before token: Int) -> [Int] { people.filter { (first[$0] ?? .max) < token } }
}

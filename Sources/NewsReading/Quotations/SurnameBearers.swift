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
    for index in words.names.entities.indices where words.names.entities[index].type == .person {
      let name = Array(words.names.entities[index].name.utf8)
      guard let (given, father, surname) = Self.parts(of: name) else { continue }
      called[FoldedKey.of(name, given, .orthographic), default: []].append(index)
      // Nobody is called by his father's name alone: «محمد بن سلمان» is no «سلمان».
      guard !Self.descent.contains(where: { name[father].elementsEqual($0) }) else { continue }
      entities[FoldedKey.of(name, surname, .orthographic), default: []].append(index)
    }
    for mention in words.names.mentions {
      guard let entity = mention.entity, first[entity] == nil else { continue }
      first[entity] = mention.name.lowerBound
    }
  }

  /// Where the first word of a name stands, the last but one and the last; nil for a single word.
  private static func parts(of name: [UInt8]) -> (first: Range<Int>, beforeLast: Range<Int>, last: Range<Int>)? {
    guard let end = name.firstIndex(of: UInt8(ascii: " ")), let last = name.lastIndex(of: UInt8(ascii: " ")) else {
      return nil
    }
    let start = (name[..<last].lastIndex(of: UInt8(ascii: " ")) ?? -1) + 1
    guard end > 0, start < last, last + 1 < name.count else { return nil }
    return (0..<end, start..<last, (last + 1)..<name.count)
  }

  private static let descent: [[UInt8]] = ["بن", "بنت", "ابن"].map { Array($0.utf8) }

  /// The people with the surname of `key`, in the order of the text. O(1).
  func bearers(of key: FoldedKey) -> [Int] { entities[key] ?? [] }

  /// The people with the given name of `key`. O(1).
  func bearers(ofGivenName key: FoldedKey) -> [Int] { called[key] ?? [] }

  /// Those of `people` whom the article has named before `token`.
  func introduced(_ people: [Int], before token: Int) -> [Int] { people.filter { (first[$0] ?? .max) < token } }
}

import ArabicText
import NewsRecords

/// The people of an article by their surnames.
struct SurnameBearers: Sendable {
  /// Entities by the key of the last word of a name of two words and more: «علي» is not «على», so exact spellings count.
  private var entities: [FoldedKey: [Int]] = [:]

  init(_ words: ArticleWords) {
    for (index, entity) in words.names.entities.enumerated() where entity.type == .person {
      let name = Array(entity.name.utf8)
      guard let blank = name.lastIndex(of: 0x20), blank > 0, blank + 1 < name.count else { continue }
      entities[FoldedKey.of(name, (blank + 1)..<name.count, .orthographic), default: []].append(index)
    }
  }

  /// The people with the surname of `key`, in the order of the text. O(1).
  func bearers(of key: FoldedKey) -> [Int] { entities[key] ?? [] }
}

import ArabicText
import NewsRecords

/// The people of an article by their surnames.
struct SurnameBearers: Sendable {
  /// Entities by the key of the last word of a name of two words and more: «علي» is not «على», so exact spellings count.
  private var entities: [FoldedKey: [Int]] = [:]

  init(_ words: ArticleWords) {
    for (index, entity) in words.names.entities.enumerated() where entity.type == .person {
      let parts = entity.name.utf8.split(separator: UInt8(ascii: " "))
      // Nobody is called by his father's name alone: «محمد بن سلمان» is no «سلمان».
      guard parts.count > 1, let surname = parts.last, !Self.descent.contains(Substring(parts[parts.count - 2]))
      else { continue }
      let bytes = Array(surname)
      entities[FoldedKey.of(bytes, 0..<bytes.count, .orthographic), default: []].append(index)
    }
  }

  private static let descent: Set<Substring> = ["بن", "بنت", "ابن"]

  /// The people with the surname of `key`, in the order of the text. O(1).
  func bearers(of key: FoldedKey) -> [Int] { entities[key] ?? [] }
}

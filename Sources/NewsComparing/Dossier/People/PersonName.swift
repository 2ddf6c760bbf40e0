import NewsLexicons
import NewsRecords

/// A name as its words, compared as the press varies them.
struct PersonName: Sendable, Hashable {
  let words: [NameKey]

  init(_ name: String) { words = name.split(separator: " ").map { NameKey($0) } }

  /// Whether it is a forename with a surname, or more.
  var isFull: Bool { words.count > 1 }

  /// How `self` and `other` are one name, nil where their words do not say so.
  ///
  /// «رامي الشبيكي» is «رامى الشبيكى», «سليم حسن النوري» may be «سليم النوري»; «هدى النوري» is neither.
  func relation(to other: PersonName) -> Person.Merge.Why? {
    if words.count == other.words.count {
      let likeness = zip(words, other.words).map { $0.likeness(to: $1) }.min() ?? .different
      return likeness == .equal ? .sameName : likeness >= .variant ? .variantName : nil
    }
    let (short, long) = words.count < other.words.count ? (words, other.words) : (other.words, words)
    guard short.count > 1, Self.areOne(short.first, long.first), Self.areOne(short.last, long.last) else { return nil }
    var rest = long[...]
    for word in short {
      guard let place = rest.firstIndex(where: { Self.areOne($0, word) }) else { return nil }
      rest = rest[(place + 1)...]
    }
    return .namePart
  }

  /// Whether `self` is one word, and the last one of `full`.
  func isSurname(of full: PersonName) -> Bool {
    words.count == 1 && full.isFull && Self.areOne(words.first, full.words.last)
  }

  private static func areOne(_ a: NameKey?, _ b: NameKey?) -> Bool {
    guard let a, let b else { return false }
    return a.likeness(to: b) >= .variant
  }
}

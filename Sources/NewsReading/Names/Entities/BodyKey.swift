import ArabicText

/// The name of a body as it may come again shorter: its folded words without ال.
struct BodyKey: Sendable, Hashable {
  private let words: [String]

  /// The key of `name`, words parted by blanks.
  init(_ name: String) {
    words = name.split(separator: " ").map { Self.bare(String($0)) }
  }

  /// The class noun, by which bodies that may be one are found.
  var head: String { words.first ?? "" }

  /// The class noun of the body called `name`, as a key: equal ones have equal heads.
  static func headKey(of name: String) -> FoldedKey {
    let word = Array(name.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 })
    var letters = Folding.letters(of: word, .match)
    let hasArticle = letters.count > 4 && (letters[0] == 0x0627 || letters[0] == 0x0644) && letters[1] == 0x0644
    if hasArticle { letters.removeFirst(2) }
    return FoldedKey(letters: letters)
  }

  /// Whether a body with the name `self` may be called `other`: the same class noun, and no word that `self` lacks, in its
  /// order. «الحكومة العراقية» and «الحكومة العراقية الجديدة» may be two.
  func mayBeCalled(_ other: BodyKey) -> Bool {
    guard other.words.count > 1, other.words.count < words.count, words.first == other.words.first,
      Set(words).isDisjoint(with: Self.changes)
    else { return false }
    var rest = words[...]
    for word in other.words {
      guard let place = rest.firstIndex(where: { Self.isSame(word, $0) }) else { return false }
      rest = rest[(place + 1)...]
    }
    return true
  }

  /// Whether the name is `other` and more behind it: «منظمة حماية الأنهار» goes on from «منظمة حماية». What و adds is another
  /// field: «وزارة الزراعة والري».
  func goesOn(from other: BodyKey) -> Bool {
    other.words.count > 1 && other.words.count < words.count && words.starts(with: other.words)
      && !words[other.words.count].hasPrefix("و")
  }

  /// «مكتب المحافظ», «المكتب الإعلامي لمحافظ الرملة»: ل ties the genitive where an adjective stands before it.
  private static func isSame(_ short: String, _ full: String) -> Bool { short == full || full == "ل" + short }

  private static let changes: Set<String> = Set(
    ["جديد", "جديدة", "سابق", "سابقة", "مقبل", "مقبلة", "قادم", "قادمة"].map { Folding.fold($0) })

  /// «للمحافظ», «المحافظ» → «محافظ».
  private static func bare(_ word: String) -> String {
    let folded = Folding.fold(word)
    let hasArticle = folded.hasPrefix("ال") || folded.hasPrefix("لل")
    return hasArticle && folded.unicodeScalars.count > 4 ? String(folded.dropFirst(2)) : folded
  }
}

import ArabicText

/// Words to what they may be: one look-up for all lexicons of single words.
struct SenseTable: Sendable {
  /// What is known of one word.
  struct Entry: Sendable {
    var senses: WordSenses = []
    /// The state a nisba points to.
    var state: Int?
  }

  private var entries: [FoldedKey: Entry] = [:]
  /// By the key at `FoldLevel.orthographic`: «على» is a particle and «علي» a name, «أنا» a pronoun and «آنا» a name.
  private var exact: [FoldedKey: Entry] = [:]

  /// What is known of the word with `key`, nil for nothing.
  subscript(key: FoldedKey) -> Entry? { entries[key] }

  /// What is known of a word: under its very spelling if the lexicons have that, else under its folded one.
  func entry(_ key: FoldedKey, exactly orthographic: () -> FoldedKey) -> Entry? {
    guard let folded = entries[key] else { return nil }
    return exact[orthographic()] ?? folded
  }

  /// Adds `senses` to `word`. The first state given to a word stays: «كوري» is no matter of order elsewhere.
  mutating func add(_ word: some StringProtocol, _ senses: WordSenses, state: Int? = nil) {
    add(FoldedKey(String(word)), senses, state: state)
    let key = FoldedKey(String(word), .orthographic)
    exact[key] = Self.joined(exact[key], senses, state)
  }

  /// Adds `senses` to the word with `key`.
  mutating func add(_ key: FoldedKey, _ senses: WordSenses, state: Int? = nil) {
    entries[key] = Self.joined(entries[key], senses, state)
  }

  private static func joined(_ entry: Entry?, _ senses: WordSenses, _ state: Int?) -> Entry {
    var entry = entry ?? Entry()
    entry.senses.formUnion(senses)
    entry.state = entry.state ?? state
    return entry
  }
}

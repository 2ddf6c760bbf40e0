import ArabicText
import NewsLexicons

/// Tells a future («سيعيد») from a word that begins like one («سياسة», «سيناء»), and which futures are no one's promise.
struct FutureWords: Sendable {
  enum Role: String, Sendable { case predict, occurs, depend, threat, suffer, leads }

  private let words: PhraseTable<Role>
  /// Imperfects without their first letter.
  private let stems: Set<FoldedKey>

  /// Reads `pledges-future.tsv` and `pledges-imperfects.tsv`.
  init(_ file: LexiconFile, imperfects: LexiconFile) {
    words = PhraseTable(
      file.rows.compactMap { row in Role(rawValue: row["role"]).map { (phrase: row["form"], value: $0) } })
    stems = Set(imperfects.rows.map { FoldedKey($0["stem"]) })
  }

  /// What is known of the word at `index`, without the conjunction before it.
  func role(at index: Int, in text: TokenizedText) -> Role? {
    words.longestMatch(in: text, at: index, allowing: .conjunction)?.value
  }

  /// The role of the imperfect at `index` behind «سوف» or «لن», looked up as if it bore the particle itself.
  func role(ofBare index: Int, in text: TokenizedText) -> Role? { words["س" + text.string(at: index)].first }

  /// Whether the word at `index` is the future particle with an imperfect: «سنعيد», «وستعلن».
  func isFuture(at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .word, mayBegin(text.tokens[index].start, text.source.utf8) else { return false }
    guard let stem = WordShape(at: index, in: text).futureStem else { return false }
    return isImperfect(stem)
  }

  /// Whether `stem`, an imperfect without its first letter, is a known one, with or without endings.
  func isImperfect(_ stem: String) -> Bool {
    if stems.contains(FoldedKey(stem)) { return true }
    return Self.endings.contains { ending in
      guard stem.hasSuffix(ending), stem.unicodeScalars.count - ending.unicodeScalars.count >= 2 else { return false }
      let base = String(stem.dropLast(ending.count))
      // «يجرون» is يجري without its ي.
      return stems.contains(FoldedKey(base)) || ending.hasPrefix("و") && stems.contains(FoldedKey(base + "ي"))
    }
  }

  /// Endings of number and pronouns, longest first.
  private static let endings = ["ونها", "ونهم", "ونه", "هما", "ون", "ان", "وا", "هم", "ها", "نا", "ه"]

  /// Whether the word at `index` makes a future a threat.
  func isThreat(at index: Int, in text: TokenizedText) -> Bool {
    words.longestMatch(in: text, at: index, allowing: [.conjunction, .ba])?.values
      .contains { $0 == .threat || $0 == .suffer } ?? false
  }

  /// A quick look at the bytes: س, or و or ف before it. Most words end here.
  private func mayBegin(_ start: Int, _ bytes: [UInt8]) -> Bool {
    func isSeen(_ offset: Int) -> Bool {
      offset + 1 < bytes.count && bytes[offset] == 0xD8 && bytes[offset + 1] == 0xB3
    }
    let isConjunction =
      bytes[start] == 0xD9 && start + 1 < bytes.count && (bytes[start + 1] == 0x88 || bytes[start + 1] == 0x81)
    return isSeen(start) || isConjunction && isSeen(start + 2)
  }
}

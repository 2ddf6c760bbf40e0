import ArabicText
import NewsLexicons

/// Words that begin like a future but are none («سياسة», «سيناء»), and futures that are no one's promise («سيؤدي»).
struct FutureWords: Sendable {
  enum Role: String, Sendable { case noun, stem, predict, occurs, depend, threat }

  private let words: PhraseTable<Role>
  /// Beginnings of words that are no futures, longest first, as folded letters.
  private let stems: [[UInt8]]

  /// Reads `pledges-future.tsv`.
  init(_ file: LexiconFile) {
    let rows = file.rows.compactMap { row in Role(rawValue: row["role"]).map { (phrase: row["form"], value: $0) } }
    words = PhraseTable(rows.filter { $0.value != .stem })
    stems = rows.filter { $0.value == .stem }.map { Array(Folding.fold($0.phrase).utf8) }
  }

  /// What is known of the word at `index`, without the conjunction before it.
  func role(at index: Int, in text: TokenizedText) -> Role? {
    if let match = words.longestMatch(in: text, at: index, allowing: .conjunction) { return match.value }
    let letters = Array(Folding.fold(text.string(at: index)).utf8)
    return stems.contains { letters.starts(with: $0) || letters.dropFirst(2).starts(with: $0) } ? .stem : nil
  }

  /// The role of the imperfect at `index` behind «سوف» or «لن», looked up as if it bore the particle itself.
  func role(ofBare index: Int, in text: TokenizedText) -> Role? { words["س" + text.string(at: index)].first }

  /// Whether the word at `index` is the future particle with an imperfect: «سنعيد», «وستعلن».
  func isFuture(at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .word, mayBegin(text.tokens[index].start, text.source.utf8) else { return false }
    guard
      WordShape(at: index, in: text).looksFuture
        || WordShape(at: index, in: text, droppingConjunction: true).looksFuture
    else { return false }
    let role = role(at: index, in: text)
    return role != .noun && role != .stem
  }

  /// Whether the word at `index` makes a future a threat.
  func isThreat(at index: Int, in text: TokenizedText) -> Bool {
    words.longestMatch(in: text, at: index, allowing: [.conjunction, .ba])?.value == .threat
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

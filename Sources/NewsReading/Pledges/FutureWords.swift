import ArabicText
import NewsLexicons

/// Tells a future («سيعيد») from a word that begins like one («سياسة», «سيناء»), and which futures are no one's promise.
final class FutureWords: Sendable {
  /// What a row of `pledges-future.tsv` says; the file explains each with an example.
  enum Role: String, Sendable {
    case predict, befall, leads, stay, be, exist, occurs, depend, suffer, strike, answer, impose, bind
    case sanction, burden, message, harsh, forecast, past

    /// Rows of these are nouns and adjectives; all others are verbs and bear the particle.
    fileprivate static let ofNouns: [Self] = [.sanction, .burden, .message, .harsh, .forecast, .past]
  }

  /// «لن» and «سوف», and whether they negate.
  let particles = PhraseTable([(phrase: "لن", value: true), (phrase: "سوف", value: false)])
  private let verbs: PhraseTable<Role>
  private let nouns: PhraseTable<Role>
  /// Imperfects without their first letter.
  private let stems: Set<FoldedKey>
  /// Whether a word is an imperfect behind the particle, by its spelling.
  private let memo = WordMemo<Bool>(capacity: 20_000)

  /// Reads `pledges-future.tsv` and `pledges-imperfects.tsv`.
  init(_ file: LexiconFile, imperfects: LexiconFile) {
    let rows = file.rows.compactMap { row in Role(rawValue: row["role"]).map { (form: row["form"], role: $0) } }
    nouns = PhraseTable(rows.filter { Role.ofNouns.contains($0.role) }.map { (phrase: $0.form, value: $0.role) })
    verbs = PhraseTable(
      rows.filter { !Role.ofNouns.contains($0.role) }.flatMap { row in
        Self.futures(of: row.form, persons: .of(row.role)).map { (phrase: $0, value: row.role) }
      })
    stems = Set(imperfects.rows.map { FoldedKey($0["stem"]) })
  }

  /// All persons of an imperfect with the particle; of several words the first is inflected: «يدفع الثمن» gives
  /// «سيدفع الثمن», «سيدفعون الثمن», ….
  static func futures(of imperfect: String, persons: Persons) -> [String] {
    let parts = imperfect.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = parts.dropFirst().map { " " + $0 }.joined()
    let verb = parts.first ?? ""
    return Inflection.imperfect(verb).filter { persons.contains($0, of: verb) }.map { "س" + $0 + rest }
  }

  /// The persons in which a verb has its role.
  enum Persons: Sendable {
    case all, third, thirdSingular

    fileprivate static func of(_ role: Role) -> Self {
      switch role {
      case .befall: .third
      case .occurs: .thirdSingular
      default: .all
      }
    }

    fileprivate func contains(_ form: String, of verb: String) -> Bool {
      let isThird = form.hasPrefix("ي") || form.hasPrefix("ت")
      return self == .all || isThird && (self == .third || form.unicodeScalars.count == verb.unicodeScalars.count)
    }
  }

  /// What is known of the word at `index`, without the conjunction before it.
  func role(at index: Int, in text: TokenizedText) -> Role? {
    verbs.longestMatch(in: text, at: index, allowing: .conjunction)?.value
  }

  /// The role of the imperfect at `index` behind «سوف» or «لن», looked up as if it bore the particle itself.
  func role(ofBare index: Int, in text: TokenizedText) -> Role? { verbs["س" + text.string(at: index)].first }

  /// Whether the word at `index` is the future particle with an imperfect: «سنعيد», «وستعلن».
  func isFuture(at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens[index].kind == .word, mayBegin(text.tokens[index].start, text.source.utf8) else { return false }
    let isImperfect = memo.value(Surfaces.key(of: text.tokens[index].bytes, of: text.source.utf8)) {
      WordShape(at: index, in: text).futureStem.map { self.isImperfect($0) } ?? false
    }
    return isImperfect && !isNoun(.past, at: index, in: text)
  }

  /// Whether `stem`, an imperfect without its first letter, is a known one, with or without endings.
  func isImperfect(_ stem: String) -> Bool {
    if stems.contains(FoldedKey(stem)) || isOfWomen(stem) { return true }
    return Self.endings.contains { ending in
      guard stem.hasSuffix(ending), stem.unicodeScalars.count - ending.unicodeScalars.count >= 2 else { return false }
      let base = String(stem.dropLast(ending.count))
      // «يجرون» is يجري without its ي.
      return stems.contains(FoldedKey(base)) || ending.hasPrefix("و") && stems.contains(FoldedKey(base + "ي"))
    }
  }

  /// «سيشترين», «سيقدن»: the ending of women, before which the long vowel of a hollow verb is short («قود»).
  private func isOfWomen(_ stem: String) -> Bool {
    guard stem.hasSuffix("ن"), stem.unicodeScalars.count >= 3 else { return false }
    let base = stem.dropLast()
    if stems.contains(FoldedKey(String(base))) { return true }
    guard base.count == 2, let first = base.first, let last = base.last, last != "ي", last != "و" else { return false }
    return ["و", "ي"].contains { stems.contains(FoldedKey("\(first)\($0)\(last)")) }
  }

  /// Endings of number and pronouns, longest first.
  private static let endings = ["ونها", "ونهم", "ونه", "هما", "ون", "ان", "وا", "هم", "ها", "نا", "ه"]

  /// Whether the word at `index` is one of `role`, a role of nouns; ال, و and بـ before it are cut.
  func isNoun(_ role: Role, at index: Int, in text: TokenizedText) -> Bool {
    guard text.tokens.indices.contains(index), text.tokens[index].kind == .word else { return false }
    return nouns.longestMatch(in: text, at: index, allowing: [.conjunction, .article, .ba])?.values.contains(role)
      ?? false
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

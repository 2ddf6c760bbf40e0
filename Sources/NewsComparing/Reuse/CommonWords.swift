import ArabicText
import NewsLexicons

/// Words and phrases that prove no copying: particles, words of office, and formulas that every article of a country
/// prints.
struct CommonWords: Sendable {
  /// The lexicons `particles`, `offices` and `standing-phrases`.
  static let shared = CommonWords()

  private let particles: KeySet
  private let offices: KeySet
  private let phrases: PhraseTable<Bool>
  private let firstWords: KeySet

  private init() {
    particles = KeySet(LexiconFile.required("particles").rows.map { FoldedKey($0["form"]) })
    let titles = LexiconFile.required("offices").rows.map { $0["form"] }
    offices = KeySet(titles.flatMap { title in Clitics.all.map { FoldedKey($0 + title) } })
    let forms = LexiconFile.required("standing-phrases").rows.map { $0["form"] }
    phrases = PhraseTable(forms.map { ($0, true) })
    firstWords = KeySet(forms.compactMap { Tokenizer.tokens(of: SourceText($0)).first?.key })
  }

  /// Whether the word with `key` proves as little as a particle.
  @inline(__always)
  func isCommon(_ key: UInt64) -> Bool { particles.contains(key) || offices.contains(key) }

  /// Whether the word with `key` is one of office, rank or protocol.
  func isOffice(_ key: UInt64) -> Bool { offices.contains(key) }

  /// Whether the word with `key` is a particle of the lexicon.
  func isParticle(_ key: UInt64) -> Bool { particles.contains(key) }

  /// The tokens of the standing phrase that begins at the token `index`, nil where none does.
  func phrase(in text: TokenizedText, at index: Int) -> Range<Int>? {
    guard firstWords.contains(text.tokens[index].key.rawValue) else { return nil }
    return phrases.longestMatch(in: text, at: index, allowing: [])?.tokens
  }
}

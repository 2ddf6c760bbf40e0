import ArabicText
import NewsLexicons

/// Tells a difference of spelling from one of words where no folding can: «الأميركي» and «الأمريكي», «با ناعمة» and
/// «باناعمة».
struct SpellingVariants: Sendable {
  /// The lexicon `spelling-variants`.
  static let shared = SpellingVariants(LexiconFile.required("spelling-variants"))

  /// The rows of a word, by its key; a few words stand in two.
  private let rows: [FoldedKey: [Int]]

  init(_ file: LexiconFile) {
    var rows: [FoldedKey: [Int]] = [:]
    for row in file.rows {
      for form in row.list("forms") { rows[FoldedKey(form), default: []].append(row.line) }
    }
    self.rows = rows
  }

  /// Whether the tokens at `one` and `other` are two spellings of one word, behind the same clitics.
  func areOne(_ a: TokenizedText, _ one: Int, _ b: TokenizedText, _ other: Int) -> Bool {
    var areOne = false
    a.firstForm(at: one) { form in
      guard let row = rows[form.key] else { return false }
      b.firstForm(at: other) { second in
        areOne = second.proclitics == form.proclitics && rows[second.key]?.contains(where: row.contains) == true
        return areOne
      }
      return areOne
    }
    return areOne
  }

  /// Whether the words of two ranges have the same letters with other spaces between them.
  static func areJoined(_ a: TokenizedText, _ one: Range<Int>, _ b: TokenizedText, _ other: Range<Int>) -> Bool {
    guard one.count != other.count, one.count + other.count <= 6 else { return false }
    return letters(a, one) == letters(b, other)
  }

  private static func letters(_ text: TokenizedText, _ tokens: Range<Int>) -> String {
    tokens.filter { text.tokens[$0].kind == .word }.map { Folding.fold(text.string(at: $0)) }.joined()
  }
}

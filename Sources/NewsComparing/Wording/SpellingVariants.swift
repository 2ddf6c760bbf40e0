import ArabicText
import NewsLexicons

/// Tells a difference of spelling from one of words where no folding can: «الأميركي» and «الأمريكي», «با ناعمة» and
/// «باناعمة».
struct SpellingVariants: Sendable {
  /// The lexicon `spelling-variants`.
  static let shared = SpellingVariants(LexiconFile.required("spelling-variants"))

  /// The lexicon `agreeing-words`: forms of one word that agree with another, «الذي» and «التي».
  static let agreeing = SpellingVariants(LexiconFile.required("agreeing-words"))

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

  /// Whether the tokens at `one` and `other` differ only in a hamza inside the word that one writes on its seat and the
  /// other as ي: «المصائف» and «المصايف», «شئون» and «شؤون».
  static func differInHamza(_ a: TokenizedText, _ one: Int, _ b: TokenizedText, _ other: Int) -> Bool {
    let (first, second) = (Array(a.string(at: one).unicodeScalars), Array(b.string(at: other).unicodeScalars))
    guard first.count == second.count, first.count >= 4 else { return false }
    let differing = first.indices.filter { first[$0] != second[$0] }
    return differing.count == 1
      && differing.allSatisfy { index in
        index > 0 && index < first.count - 1 && seats.contains(first[index]) && seats.contains(second[index])
          && (isHamza(first[index]) || isHamza(second[index]))
      }
  }

  private static let seats: Set<Unicode.Scalar> = ["ئ", "ؤ", "ي"]

  private static func isHamza(_ letter: Unicode.Scalar) -> Bool { letter != "ي" }

  /// Whether two ranges of words have the same letters with other spaces between them. Figures stay whole: «20-25» is
  /// neither «2025» nor nothing.
  static func areJoined(
    _ a: CopyWords, _ textA: TokenizedText, _ one: Range<Int>, _ b: CopyWords, _ textB: TokenizedText,
    _ other: Range<Int>
  ) -> Bool {
    guard one.count != other.count, !one.isEmpty, !other.isEmpty, one.count + other.count <= 6 else { return false }
    guard
      beginAlike(
        textA.tokens[Int(a.tokens[one.lowerBound])], textA, textB.tokens[Int(b.tokens[other.lowerBound])], textB)
    else { return false }
    let letters = letters(a, textA, one)
    return !letters.isEmpty && letters == self.letters(b, textB, other)
  }

  /// Whether two words may begin with one letter: nearly all others need no folding then.
  private static func beginAlike(_ one: Token, _ a: TokenizedText, _ other: Token, _ b: TokenizedText) -> Bool {
    guard one.kind == .word, other.kind == .word else { return true }
    let first = SourceText.scalar(in: a.source.utf8, at: one.start).0
    let second = SourceText.scalar(in: b.source.utf8, at: other.start).0
    return first == second || !plainLetters.contains(first) || !plainLetters.contains(second)
  }

  /// Letters that neither fold nor are folded into, ت to ن but ك and the long stroke.
  private static let plainLetters = Set((0x062A...0x0646).map(UInt32.init)).subtracting([0x0640, 0x0643])

  private static func letters(_ side: CopyWords, _ text: TokenizedText, _ words: Range<Int>) -> String {
    words.map { word in
      let token = Int(side.tokens[word])
      let isNumber = text.tokens[token].kind == .number
      return isNumber ? "#\(side.codes[word].key)#" : Folding.fold(text.string(at: token))
    }.joined()
  }
}

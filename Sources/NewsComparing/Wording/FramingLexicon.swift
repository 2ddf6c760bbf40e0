import ArabicText
import NewsLexicons

/// Words that frame a sentence, from the lexicon `framing`: hedges, verbs of reporting, negations, agencies.
struct FramingLexicon: Sendable {
  /// What a framing word does.
  enum Kind: String, Sendable {
    case hedge, cue, negation, agency
  }

  /// A framing word.
  struct Entry: Sendable, Hashable {
    let lemma: String
    let kind: Kind
    /// How firmly it lets a sentence stand; 0 where the lexicon gives none.
    let strength: Int
  }

  /// The lexicon that the program carries.
  static let shared = FramingLexicon(LexiconFile.required("framing"))

  private let table: PhraseTable<Entry>

  init(_ file: LexiconFile) {
    var table = PhraseTable<Entry>()
    for row in file.rows {
      guard let kind = Kind(rawValue: row["class"]) else {
        preconditionFailure("framing.tsv:\(row.line): no class \(row["class"])")
      }
      let entry = Entry(lemma: row["lemma"], kind: kind, strength: Int(row["strength"]) ?? 0)
      for form in row.list("forms") { table.insert(form, entry) }
    }
    self.table = table
  }

  /// A framing word with the tokens it covers.
  typealias Found = (entry: Entry, tokens: Range<Int>)

  /// The framing words among the tokens `range` of `text`, in order.
  func entries(in text: TokenizedText, _ range: Range<Int>) -> [Found] {
    var result: [Found] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let match = table.longestMatch(in: text, at: index, before: range.upperBound) {
        result.append((match.value, match.tokens))
        index = match.tokens.upperBound
      } else {
        index += 1
      }
    }
    return result
  }
}

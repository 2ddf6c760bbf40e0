import ArabicText
import NewsLexicons

/// Words that turn a pledge: those that negate its act, and those that take it back.
struct PledgeTurns: Sendable {
  /// The lexicon `pledge-turns`.
  static let shared = PledgeTurns()

  private enum Turn {
    case negation
    /// A verb whose object stands behind the preposition, at once for nil.
    case withdrawal(behind: FoldedKey?)
  }

  private let table: PhraseTable<Turn>

  private init() {
    table = PhraseTable(
      LexiconFile.required("pledge-turns").rows.flatMap { row -> [(phrase: String, value: Turn)] in
        let behind = row["behind"].isEmpty ? nil : FoldedKey(row["behind"])
        let turn: Turn = row["turn"] == "negation" ? .negation : .withdrawal(behind: behind)
        return row.list("forms").map { ($0, turn) }
      })
  }

  /// Whether the token at `index` negates what follows.
  func isNegation(at index: Int, in text: TokenizedText) -> Bool {
    if case .negation = table.longestMatch(in: text, at: index)?.value { true } else { false }
  }

  /// The tokens that each verb of taking back in `sentence` can have as its object: «تراجعت الوزيرة عن [التعهد بالإصلاح]».
  /// «لم تتراجع عن» takes nothing back.
  func withdrawn(in sentence: Range<Int>, of text: TokenizedText) -> [Range<Int>] {
    sentence.compactMap { index in
      guard let match = table.longestMatch(in: text, at: index, before: sentence.upperBound),
        case .withdrawal(let behind) = match.value,
        index == sentence.lowerBound || !isNegation(at: index - 1, in: text),
        let start = start(ofObject: match.tokens.upperBound, behind: behind, in: text, before: sentence.upperBound)
      else { return nil }
      return start..<min(start + Self.longestObject, sentence.upperBound)
    }
  }

  /// Where the object begins: behind the preposition, between which and the verb the subject may stand.
  private func start(ofObject verb: Int, behind: FoldedKey?, in text: TokenizedText, before end: Int) -> Int? {
    guard let behind else { return verb }
    return (verb..<min(verb + Self.longestSubject, end)).first { text.tokens[$0].key == behind }.map { $0 + 1 }
  }

  private static let (longestSubject, longestObject) = (6, 10)
}

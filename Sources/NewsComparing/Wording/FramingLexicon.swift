import ArabicText
import NewsLexicons

/// Words that frame a sentence, from the lexicon `framing`: hedges, verbs of reporting, negations, agencies.
struct FramingLexicon: Sendable {
  /// What a framing word does.
  enum Kind: String, Sendable {
    case hedge, cue, negation, lack, quantity, agency
    /// Looks like one and is none: «وكالة الوزارة».
    case none
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
  private let gate: PhraseGate

  init(_ file: LexiconFile) {
    var table = PhraseTableDraft<Entry>()
    for row in file.rows {
      guard let kind = Kind(rawValue: row["class"]) else {
        preconditionFailure("framing.tsv:\(row.line): no class \(row["class"])")
      }
      let entry = Entry(lemma: row["lemma"], kind: kind, strength: Int(row["strength"]) ?? 0)
      for form in row.list("forms") { table.insert(form, entry) }
    }
    self.table = PhraseTable(of: table)
    gate = PhraseGate(file.rows.flatMap { $0.list("forms") })
  }

  /// A framing word with the tokens it covers.
  typealias Found = (entry: Entry, tokens: Range<Int>)

  /// The framing words among the words `range` of `side`, the words of `text`, in order.
  func entries(among range: Range<Int>, of side: CopyWords, in text: TokenizedText) -> [Found] {
    guard !range.isEmpty else { return [] }
    let limit = side.tokenRange(of: range).upperBound
    var result: [Found] = []
    for word in range where gate.mayBegin(with: side.codes[word]) {
      let token = Int(side.tokens[word])
      if let last = result.last, token < last.tokens.upperBound { continue }
      // What a phrase is does not end with the range: «وكالة» cut before «الوزارة» is no agency.
      guard let whole = table.longestMatch(in: text, at: token), whole.value.kind != .none,
        let match = whole.tokens.upperBound <= limit ? whole : table.longestMatch(in: text, at: token, before: limit)
      else { continue }
      if Self.isOtherWord(match.value.kind, behind: match.form.proclitics) { continue }
      if match.value.lemma == Self.perhaps, match.tokens.count == 1, !isBeforeImperfect(match, text) { continue }
      result.append((match.value, match.tokens))
    }
    return result
  }

  /// «قد يغلق» doubts, «قد أغلق» and «لقد أغلق» affirm; «قد تراجع» may be either and is left out.
  private static let perhaps = "قد"

  private func isBeforeImperfect(_ match: PhraseTable<Entry>.Match, _ text: TokenizedText) -> Bool {
    let next = match.tokens.upperBound
    guard match.form.proclitics.isSubset(of: .conjunction), next < text.tokens.count, text.tokens[next].kind == .word
    else { return false }
    return SourceText.scalar(in: text.source.utf8, at: text.tokens[next].start).0 == 0x064A
  }

  /// «التابع» follows something, «تابع» goes on speaking; «بحث» is no «حث»; «كلا» is "both", «لا» a negation.
  private static func isOtherWord(_ kind: Kind, behind proclitics: Proclitics) -> Bool {
    switch kind {
    case .cue: !proclitics.isDisjoint(with: [.article, .ba, .ka, .la])
    case .negation: !proclitics.isSubset(of: .conjunction)
    case .lack: proclitics.contains(.article)
    case .hedge, .quantity, .agency, .none: false
    }
  }
}

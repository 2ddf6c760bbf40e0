import ArabicText
import NewsRecords

/// Says of what class a change is, by the words it is made of and, for dates, the words beside it.
struct WordingClassifier {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// More words on either side than this are a rewriting, whatever hedges or figures stand among them.
  private static let longest = 4

  /// The class of `change`.
  func `class`(of change: Change) -> Wording.Class {
    switch change.nature {
    case .spelling: return .orthographic
    case .form: return .grammatical
    case .words: break
    }
    if let dates = dateClass(of: change) { return dates }
    guard max(change.a.count, change.b.count) <= Self.longest else { return named(change) ? .name : .lexical }
    if isNumeric(change) { return .number }
    let framing = self.framing(change)
    if framing.contains(where: { $0.kind == .hedge }) { return .hedge }
    if isCue(change) { return .cue }
    return named(change) ? .name : .lexical
  }

  // MARK: Dates

  /// A change of nothing but months, and «شهر», «من», «يوم» beside them: the same date in other words, or another date.
  private func dateClass(of change: Change) -> Wording.Class? {
    let (one, two) = (DateWords(change.a, a, textA), DateWords(change.b, b, textB))
    guard one.isDate, two.isDate, !(one.changed.isEmpty && two.changed.isEmpty) else { return nil }
    return one.months.isDisjoint(with: two.months) ? .number : .dateForm
  }

  /// The months that a side names in the changed words and directly beside them.
  private struct DateWords {
    /// Months named by the changed words.
    var changed: Set<Int> = []
    /// With those that stand directly before or behind.
    var months: Set<Int> = []
    /// Whether the changed words are months and words that go with them, or none at all.
    var isDate = true

    init(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) {
      let table = MonthNames.shared
      var word = max(0, range.lowerBound - 2)
      while word < min(side.count, range.upperBound + 2) {
        let token = Int(side.tokens[word])
        if let month = table.month(at: word, of: side, in: text) {
          months.insert(month.number)
          var end = word
          while end < side.count, Int(side.tokens[end]) < month.tokens.upperBound { end += 1 }
          if end > range.lowerBound, word < range.upperBound { changed.insert(month.number) }
          word = end
        } else {
          if range.contains(word), side.codes[word].weight == WordCode.Weight.content,
            !Self.fillers.contains(text.tokens[token].key)
          {
            isDate = false
          }
          word += 1
        }
      }
    }

    private static let fillers: Set<FoldedKey> = [FoldedKey("شهر"), FoldedKey("يوم"), FoldedKey("الشهر")]
  }

  // MARK: Figures

  /// A figure on both sides, or a figure alone that was put in or left out.
  private func isNumeric(_ change: Change) -> Bool {
    let (one, two) = (figures(change.a, a, textA), figures(change.b, b, textB))
    if change.a.isEmpty || change.b.isEmpty { return one + two == max(change.a.count, change.b.count) }
    return one > 0 && two > 0
  }

  private func figures(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Int {
    range.count { text.tokens[Int(side.tokens[$0])].kind == .number }
  }

  // MARK: Framing

  private func framing(_ change: Change) -> [FramingLexicon.Entry] {
    (framing(change.a, a, textA) + framing(change.b, b, textB)).map(\.entry)
  }

  private func framing(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [FramingLexicon.Found] {
    FramingLexicon.shared.entries(among: range, of: side, in: text)
  }

  /// One verb of reporting for another; one alone that was put in or left out.
  private func isCue(_ change: Change) -> Bool {
    let one = framing(change.a, a, textA).contains { $0.entry.kind == .cue }
    let two = framing(change.b, b, textB).contains { $0.entry.kind == .cue }
    if change.a.isEmpty || change.b.isEmpty { return one || two }
    return one && two
  }

  /// An agency or relay named on either side.
  private func named(_ change: Change) -> Bool { framing(change).contains { $0.kind == .agency } }
}

import ArabicText
import NewsLexicons

/// The months that changed words name, to tell the same date in other words from another date.
struct DateWords {
  /// Months that the changed words name; not all of them where `isDate` is false.
  private(set) var changed: Set<Int> = []
  /// With those named directly before and behind: «29 حزيران» beside an added «يونيو».
  private(set) var months: Set<Int> = []
  /// Whether the changed words are months and words that go with them, or none at all.
  private(set) var isDate = true

  /// How many words before and behind are looked at: «كانون الأول» has two.
  private static let reach = 2
  /// What stands in a date beside the month, «شهر» and «يوم», from the lexicon `time-units`; «من» is a particle.
  private static let fillers: Set<FoldedKey> = {
    let units = LexiconFile.required("time-units").rows
      .filter { ["day", "month"].contains($0["unit"]) && $0["number"] == "singular" }
    return Set(units.flatMap { unit in ["", "ال"].map { FoldedKey($0 + unit["form"]) } })
  }()

  /// Reads the words `range` of `side`, the words of `text`.
  init(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) {
    var word = max(0, range.lowerBound - Self.reach)
    while word < min(side.count, range.upperBound + Self.reach) {
      guard let month = MonthNames.shared.month(at: word, of: side, in: text) else {
        if range.contains(word), !isFiller(side.codes[word], text.tokens[Int(side.tokens[word])]) {
          isDate = false
          return
        }
        word += 1
        continue
      }
      var end = word + 1
      while end < side.count, Int(side.tokens[end]) < month.tokens.upperBound { end += 1 }
      months.insert(month.number)
      if end > range.lowerBound, word < range.upperBound { changed.insert(month.number) }
      word = end
    }
  }

  private func isFiller(_ code: WordCode, _ token: Token) -> Bool {
    code.weight != WordCode.Weight.content || Self.fillers.contains(token.key)
  }
}

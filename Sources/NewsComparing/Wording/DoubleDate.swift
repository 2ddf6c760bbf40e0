import ArabicText
import NewsLexicons

/// Tells the same day in the other calendar from another day: «الموافق 14 / 9 / 2015م» behind a Hijri date.
enum DoubleDate {
  /// «الموافق» and its like, from the lexicon `time-prepositions`.
  private static let matching = keys("time-prepositions", where: "matching")
  /// «هـ» and «م», from the lexicon `eras`.
  private static let eras = keys("eras", where: nil)

  private static func keys(_ file: String, where role: String?) -> KeySet {
    let rows = LexiconFile.required(file).rows.filter { role == nil || $0["role"] == role }
    return KeySet(rows.map { FoldedKey($0["form"]) })
  }

  /// Whether the words `range` say nothing but the day that stands beside them: «الموافق», and a date behind it if any.
  static func isOtherCalendar(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    guard let first = range.first, first > 0, matching.contains(side.codes[first].key), isDate(first - 1, side, text)
    else { return range.count == 1 && isBare(range.lowerBound, side, text) }
    return range.dropFirst().allSatisfy { isDate($0, side, text) }
  }

  /// Whether one side names the month that the other gives in digits: «ذي القعدة» and «11»; nil where neither is so.
  static func isMonthInDigits(
    _ change: Change, _ a: CopyWords, _ textA: TokenizedText, _ b: CopyWords, _ textB: TokenizedText
  ) -> Bool? {
    if change.b.count == 1, let month = month(change.a, a, textA), isNumber(change.b.lowerBound, b, textB) {
      return isNumber(month, textB, Int(b.tokens[change.b.lowerBound]))
    }
    if change.a.count == 1, let month = month(change.b, b, textB), isNumber(change.a.lowerBound, a, textA) {
      return isNumber(month, textA, Int(a.tokens[change.a.lowerBound]))
    }
    return nil
  }

  /// The month that all of `range` names.
  private static func month(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Int? {
    guard let first = range.first, let month = MonthNames.shared.month(at: first, of: side, in: text) else {
      return nil
    }
    return side.words(in: month.tokens) == range ? month.number : nil
  }

  private static func isNumber(_ month: Int, _ text: TokenizedText, _ token: Int) -> Bool {
    Int(Folding.fold(text.string(at: token))) == month
  }

  /// «الموافق» alone, behind «يوم السبت» and before a figure.
  private static func isBare(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    matching.contains(side.codes[word].key) && word + 1 < side.count && isNumber(word + 1, side, text)
  }

  /// Whether the word is a figure, a month or an era.
  private static func isDate(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    isNumber(word, side, text) || eras.contains(side.codes[word].key)
      || MonthNames.shared.month(at: word, of: side, in: text) != nil
      || word > 0 && MonthNames.shared.month(at: word - 1, of: side, in: text).map { $0.tokens.count > 1 } ?? false
  }

  private static func isNumber(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    text.tokens[Int(side.tokens[word])].kind == .number
  }
}

import ArabicText
import NewsLexicons
import NewsTimes

/// Words that name a day from the day of printing: «اليوم», «أمس الاثنين».
///
/// What an agency calls «اليوم» is «أمس» in the paper of the next morning: where both name one day, nothing was changed.
struct DayWords {
  /// How many days from the day of printing, nil where the words do not say it.
  private(set) var offset: Int?
  /// The weekday that stands among the words or directly beside them, Monday is 1.
  private(set) var weekday: Int?
  /// Whether the words name a day and nothing else.
  private(set) var isDay = true

  private static let deictics = table("deictics", "days")
  private static let weekdays = table("weekdays", "weekday")
  private static let gate = PhraseGate(
    ["deictics", "weekdays"].flatMap { rows($0).map { $0["form"] } } + ["يوم"])
  private static let day = FoldedKey("يوم")

  private static func table(_ file: String, _ column: String) -> PhraseTable<Int> {
    PhraseTable(rows(file).map { ($0["form"], Int($0[column]) ?? 0) })
  }

  /// Bare forms are left out: «أحد» is somebody, and a day only in «يوم أحد».
  private static func rows(_ file: String) -> [LexiconFile.Row] {
    LexiconFile.required(file).rows.filter { $0["bare"] != "bare" }
  }

  /// Whether the words `range` may name a day: nearly always no.
  static func mayBe(_ range: Range<Int>, _ side: CopyWords) -> Bool {
    range.contains { gate.mayBegin(with: side.codes[$0]) }
  }

  /// Reads the words `range` of `side`, the words of `text`.
  init(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) {
    var word = range.lowerBound
    while word < range.upperBound {
      let token = Int(side.tokens[word])
      if let match = Self.deictics.longestMatch(in: text, at: token) {
        offset = match.value
        word = max(word + 1, side.words(in: match.tokens).upperBound)
      } else if let match = Self.weekdays.longestMatch(in: text, at: token) {
        weekday = match.value
        word += 1
      } else {
        if text.tokens[token].key != Self.day { isDay = false }
        word += 1
      }
    }
    if range.isEmpty || offset == nil && weekday == nil { isDay = false }
    for beside in [range.upperBound, range.lowerBound - 1] where weekday == nil && side.codes.indices.contains(beside) {
      weekday = Self.weekdays.longestMatch(in: text, at: Int(side.tokens[beside]))?.value
    }
  }

  /// Whether both name one day, printed on the days given; nil where that cannot be said.
  func isSame(as other: DayWords, printed days: (CalendarDay?, CalendarDay?)) -> Bool? {
    let (one, two) = (day(printed: days.0), other.day(printed: days.1))
    if let one = weekday ?? one?.weekday, let two = other.weekday ?? two?.weekday,
      weekday != nil || other.weekday != nil
    {
      return one == two
    }
    // Days of printing that do not fit may be those of a crawler.
    return one != nil && one == two ? true : nil
  }

  private func day(printed day: CalendarDay?) -> CalendarDay? {
    guard let offset else { return nil }
    return day?.adding(days: offset)
  }
}

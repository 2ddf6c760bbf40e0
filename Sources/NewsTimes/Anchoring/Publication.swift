import ArabicText
import NewsRecords

/// The day of publication: given, or fixed by the article's own dateline, or by a pair such as «أمس الإثنين» together with a
/// full date elsewhere. Where the pair contradicts the given day, the report was written on another, and relative times count
/// from the day of the pair.
struct Publication {
  /// The day that relative times count from.
  private(set) var day: CalendarDay?
  /// The words that fix it, where it was not given.
  private(set) var place: Range<Int>?
  private(set) var diagnostics: [Diagnostic] = []

  init(_ found: [FoundTime], _ pieces: Pieces, given: CalendarDay?) {
    let pairs = found.compactMap(Self.pair)
    guard let given else {
      let dates = found.compactMap { Self.fullDate($0) }
      if let line = dates.first(where: { Self.isDateline($0.pieces, pieces) }) {
        (day, place) = (line.day, line.pieces)
      } else if let fixed = Self.fixed(by: pairs, dates) {
        (day, place) = (fixed.day, fixed.pieces)
      }
      return
    }
    day = given
    guard let first = pairs.first else { return }
    let shift = Self.shift(from: given.weekday, to: first.weekday)
    guard shift != 0, pairs.allSatisfy({ $0.weekday == first.weekday }) else { return }
    day = given.adding(days: shift)
    diagnostics.append(
      Diagnostic(
        code: "written-another-day", range: pieces.range(of: first.pieces),
        message: "These words fit \(given.adding(days: shift).iso), not the day of publication \(given.iso);"
          + " relative times count from there."))
  }

  /// One day ahead where clocks of two zones part, else back to the last such weekday: a date of publication that an archive
  /// gives is often the day on which it fetched the article.
  static func shift(from given: Int, to written: Int) -> Int {
    let ahead = (written - given + 7) % 7
    return ahead <= 1 ? ahead : ahead - 7
  }

  private struct Pair {
    /// The weekday of the day the report was written.
    let weekday: Int
    let days: Int
    let pieces: Range<Int>
  }

  private struct FullDate {
    let day: CalendarDay
    let pieces: Range<Int>
  }

  private static func pair(_ time: FoundTime) -> Pair? {
    var phrase = time.phrase
    if case .dayPart(_, let day?, _) = phrase { phrase = day }
    guard case .deictic(let days, let weekday?) = phrase else { return nil }
    return Pair(weekday: (weekday - 1 - days + 14) % 7 + 1, days: days, pieces: time.pieces)
  }

  private static func fullDate(_ time: FoundTime) -> FullDate? {
    guard case .date(let fields) = time.phrase, fields.era == .gregorian, let year = fields.year,
      let month = fields.month,
      let number = fields.day, let day = CalendarDay(year: year, month: month, day: number)
    else { return nil }
    return FullDate(day: day, pieces: time.pieces)
  }

  /// A date in a line of its own with little more, or behind «تاريخ النشر», or behind a place at the head of the text.
  private static func isDateline(_ range: Range<Int>, _ pieces: Pieces) -> Bool {
    if pieces.has(range.lowerBound - 1, .published)
      || pieces.isMark(range.lowerBound - 1, ":") && pieces.has(range.lowerBound - 2, .published)
    {
      return true
    }
    let tokens = pieces.tokens(range)
    guard let paragraph = pieces.text.paragraph(holding: tokens.lowerBound), paragraph < 4 else { return false }
    let line = pieces.text.paragraphs[paragraph]
    return line.count - tokens.count <= 4
      || tokens.lowerBound - line.lowerBound <= 4 && paragraph < 3 && isClosed(tokens.upperBound, pieces)
  }

  /// «بغداد، 27 تموز 2021 (وكالة) -», «القاهرة 3 مايو 2019 -»
  private static func isClosed(_ token: Int, _ pieces: Pieces) -> Bool {
    guard token < pieces.text.tokens.count else { return true }
    let next = pieces.text.tokens[token]
    return next.isScalar("-") || next.isScalar("–") || next.isScalar("(") || next.isScalar(":") || next.isScalar("/")
  }

  /// The one day that every pair and a full date of the text agree on.
  private static func fixed(by pairs: [Pair], _ dates: [FullDate]) -> FullDate? {
    guard let first = pairs.first, pairs.allSatisfy({ $0.weekday == first.weekday }) else { return nil }
    let days = Set(
      dates.flatMap { date in
        pairs.compactMap { pair -> Int? in
          let written = date.day.adding(days: -pair.days)
          if written.weekday == first.weekday { return written.number }
          return nil
        }
      })
    guard days.count == 1, let number = days.first else { return nil }
    return FullDate(day: CalendarDay(number: number), pieces: first.pieces)
  }
}

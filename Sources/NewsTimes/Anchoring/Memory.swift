import NewsRecords

/// What the times read so far leave for those that look back: «آنذاك», «العام نفسه», the year of a narrative.
struct Memory: Sendable {
  /// The last time with a value and days of its own.
  private(set) var last: Resolved?
  /// The last full date of the present paragraph.
  private(set) var paragraphYear: Int?
  /// The last single day of the present sentence.
  private(set) var sentenceDay: CalendarDay?
  private var years: [Int: Int] = [:]
  private var paragraph = -1
  private var sentence = -1

  /// Forgets what belongs to another paragraph or sentence.
  mutating func enter(paragraph: Int, sentence: Int) {
    if paragraph != self.paragraph { paragraphYear = nil }
    if sentence != self.sentence { sentenceDay = nil }
    self.paragraph = paragraph
    self.sentence = sentence
  }

  /// Keeps `resolved`, and the year of an explicit month of the Gregorian year.
  mutating func keep(_ resolved: Resolved, _ phrase: TimePhrase) {
    guard let span = resolved.span, resolved.type == .date || resolved.type == .time else { return }
    last = resolved
    if span.count == 1 { sentenceDay = span.from }
    guard case .date(let fields) = phrase, let month = fields.month, fields.year != nil, fields.era == .gregorian else {
      return
    }
    years[month] = span.from.year
    paragraphYear = span.from.year
  }

  /// The year that an earlier explicit date gave to `month`: «آذار/مارس 2017» and later «24 آذار».
  func year(ofMonth month: Int) -> Int? { years[month] }
}

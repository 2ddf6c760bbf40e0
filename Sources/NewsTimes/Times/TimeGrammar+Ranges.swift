import ArabicText
import NewsRecords

extension TimeGrammar {
  /// The piece behind «إلى», «حتى», a dash, or (where `joins`) «و»; nil where nothing connects.
  func connector(at index: Int, joins: Bool) -> Int? {
    guard index < pieces.count else { return nil }
    if pieces.has(index, .to) { return index + 1 }
    // «من 13 لـ21 أكتوبر»
    if pieces.has(index, .unto), pieces.number(index + 1)?.isPlain(1...4) == true { return index + 1 }
    if isDash(index), !pieces.isMark(index, "/") { return index + 1 }
    guard joins else { return nil }
    if pieces.isConjunction(index) { return index + 1 }
    return pieces.pick(index, { _ in true })?.hit.proclitics.contains(.conjunction) == true
      && pieces.token(index).kind == .word ? index : nil
  }

  /// «من يناير حتى مارس 2021», «بين الاثنين والخميس», «يومي الاثنين والثلاثاء»: `first` with what it runs to.
  func range(from first: Parsed, at index: Int) -> Parsed? {
    guard Self.canRange(first.phrase) else { return nil }
    let joins = pieces.has(index - 1, .between)
    guard let next = connector(at: first.end, joins: joins) else { return nil }
    let start = pieces.has(next, .from) ? next + 1 : next
    guard let second = single(at: start) ?? year(behindYear: first.phrase, at: start), second.end > start,
      let (left, right) = Self.shared(first.phrase, second.phrase)
    else { return nil }
    if isDash(first.end), !Self.isSameKind(left, right) { return nil }
    return Parsed(phrase: .range(left, right), end: second.end)
  }

  /// «من عام 2014 إلى 2017»
  private func year(behindYear first: TimePhrase, at index: Int) -> Parsed? {
    guard case .date(let fields) = first, fields.month == nil, fields.day == nil, let year = yearNumber(at: index),
      year.value > 999
    else { return nil }
    return Parsed(phrase: .date(DateFields(year: year.value, era: year.era ?? fields.era)), end: year.end)
  }

  /// «يومي الاثنين والثلاثاء», «أيام الأحد والاثنين والثلاثاء»: from the first to the last.
  func dualDays(at index: Int) -> Parsed? {
    guard isDualDay(index), let first = weekday(index + 1) else { return nil }
    var end = index + 2
    var last: Int?
    while let next = connector(at: end, joins: true), let weekday = weekday(next) {
      last = weekday
      end = next + 1
    }
    guard let last else { return nil }
    let direction = relative(end)
    return Parsed(
      phrase: .range(.weekday(first, direction), .weekday(last, direction)), end: direction == nil ? end : end + 1)
  }

  private static func canRange(_ phrase: TimePhrase) -> Bool {
    switch phrase {
    case .date, .weekday, .deictic, .period, .season, .decade, .clock: true
    default: false
    }
  }

  private static func isSameKind(_ left: TimePhrase, _ right: TimePhrase) -> Bool {
    switch (left, right) {
    case (.date(let a), .date(let b)): (a.day == nil) == (b.day == nil) && (a.month == nil) == (b.month == nil)
    case (.weekday, .weekday), (.clock, .clock): true
    default: false
    }
  }

  /// Both ends with what the right one carries for both: its month, its year, its direction.
  private static func shared(_ left: TimePhrase, _ right: TimePhrase) -> (TimePhrase, TimePhrase)? {
    switch (left, right) {
    case (.date(var a), .date(let b)):
      guard a.era == b.era, (a.month == nil) == (b.month == nil) else { return nil }
      if a.year == nil {
        a.year = b.year
        a.direction = a.direction ?? b.direction
        a.yearDirection = a.yearDirection ?? b.yearDirection
      }
      return (.date(a), right)
    case (.weekday, .weekday), (.season, .season), (.decade, .decade), (.clock, .clock), (.weekday, .deictic),
      (.deictic, .weekday), (.deictic, .deictic), (.date, .deictic), (.period, .period):
      return (left, right)
    default: return nil
    }
  }
}

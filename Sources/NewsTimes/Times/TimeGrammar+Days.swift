import ArabicText
import NewsRecords

extension TimeGrammar {
  /// A day: «أمس الإثنين», «يوم الجمعة 13 آب», «29 حزيران», «27/7/2021», «الثلاثين من الشهر الجاري».
  func day(at index: Int) -> Parsed? {
    let start = isDayWord(index) ? index + 1 : index
    return deictic(at: start) ?? weekdayOrDate(at: start, behindDayWord: start > index) ?? date(at: start)
      ?? thatDay(at: index)
  }

  /// Whether the piece is «يوم», the title of a day.
  func isDayWord(_ index: Int) -> Bool {
    guard let (unit, form, hit) = unit(index), unit == .day, form == .singular else { return false }
    return !hit.proclitics.contains(.article)
  }

  // MARK: From the day of publication

  private func deictic(at index: Int) -> Parsed? {
    guard
      let days = pieces.sense(index, { sense -> Int? in if case .deictic(let days) = sense { days } else { nil } })
    else { return nil }
    if days == 0, isAnotherDay(at: index) { return nil }
    if let (weekday, end) = appositiveWeekday(at: index + 1) {
      return Parsed(phrase: .deictic(days, weekday: weekday), end: end)
    }
    return Parsed(phrase: .deictic(days, weekday: nil), end: index + 1)
  }

  /// «اليوم الأول», «اليوم التالي», «نفس اليوم» and «500 برميل في اليوم» are no today; nor is «صحيفة اليوم» or «"اليوم"», a paper.
  private func isAnotherDay(at index: Int) -> Bool {
    if let number = pieces.number(index + 1), number.kind == .ordinal { return true }
    if relative(index + 1) != nil { return true }
    if pieces.isQuote(index + 1), isTitle(endingAt: index) { return true }
    guard pieces.pieces[index].end - pieces.pieces[index].start == 1 else { return false }
    return pieces.has(index - 1, .sameAs) || pieces.has(index - 1, .paper) || pieces.has(index - 1, .at)
  }

  /// «"اليوم"», «صحيفة "الميناء اليوم"»: a name alone in its marks.
  private func isTitle(endingAt index: Int) -> Bool {
    pieces.isQuote(index - 1) || pieces.isQuote(index - 2) && pieces.has(index - 3, .paper)
  }

  /// «أمس الإثنين», «أمس (الإثنين)», «اليوم، الثلاثاء».
  private func appositiveWeekday(at index: Int) -> (Int, Int)? {
    if let weekday = weekday(index) { return (weekday, index + 1) }
    guard pieces.isMark(index, "("), let weekday = weekday(index + 1), pieces.isMark(index + 2, ")") else { return nil }
    return (weekday, index + 3)
  }

  /// «اليوم التالي», «اليوم نفسه».
  private func thatDay(at index: Int) -> Parsed? {
    guard let (unit, form, hit) = unit(index), unit == .day, form == .singular, hit.proclitics.contains(.article),
      let direction = relative(index + 1), direction == .same || direction == .following
    else { return nil }
    return Parsed(phrase: .period(.day, direction), end: index + 2)
  }

  // MARK: Weekdays

  /// The weekday named at `index`, with its article.
  func weekday(_ index: Int, allowsBare: Bool = false) -> Int? {
    guard
      let (answer, hit) = pieces.pick(
        index,
        { sense -> (Int, Bool)? in if case .weekday(let day, let bare) = sense { (day, bare) } else { nil } }),
      !answer.1 || (allowsBare && hit.proclitics.isEmpty)
    else { return nil }
    return answer.0
  }

  /// «الاثنين», «الاثنين الماضي», «الجمعة 13 آب 2021», «الثلاثاء الموافق 27/7/2021».
  private func weekdayOrDate(at index: Int, behindDayWord: Bool) -> Parsed? {
    guard let weekday = weekday(index, allowsBare: behindDayWord) else { return nil }
    if let direction = relative(index + 1) {
      return withDate(weekday, at: index + 2) ?? Parsed(phrase: .weekday(weekday, direction), end: index + 2)
    }
    return withDate(weekday, at: index + 1) ?? Parsed(phrase: .weekday(weekday, nil), end: index + 1)
  }

  private func withDate(_ weekday: Int, at index: Int) -> Parsed? {
    var start = skippingComma(index)
    let isBracketed = pieces.isMark(start, "(")
    if isBracketed || pieces.has(start, .matching) { start += 1 }
    if isDayWord(start) { start += 1 }
    guard let date = date(at: start), case .date(var fields) = date.phrase, fields.day != nil else { return nil }
    if isBracketed, !pieces.isMark(date.end, ")") { return nil }
    fields.weekday = weekday
    return Parsed(phrase: .date(fields), end: isBracketed ? date.end + 1 : date.end)
  }

  // MARK: Dates with a day

  /// A date that names a day: in words, in digits, or day first with a month.
  func date(at index: Int) -> Parsed? {
    numericDate(at: index) ?? monthFirst(at: index) ?? dayAndMonth(at: index)
  }

  /// «29 حزيران/ يونيو», «العاشر من شهر تشرين الأول المقبل», «31 من كانون الأول للعام الجاري 2021».
  private func dayAndMonth(at index: Int) -> Parsed? {
    guard let (day, afterDay) = dayNumber(at: index) else { return nil }
    let isOrdinal = pieces.number(index)?.kind == .ordinal || pieces.number(index)?.isDefinite == true
    if pieces.has(afterDay, .ofIt), pieces.number(index)?.digits ?? 0 > 0 || isOrdinal {
      return Parsed(phrase: .date(DateFields(day: day, monthDirection: .same)), end: afterDay + 1)
    }
    var start = afterDay
    if pieces.has(start, .from) { start += 1 } else if isDash(start), pieces.isGlued(start - 1) { start += 1 }
    if let month = month(at: start, isBesideDay: true), !isScore(afterDay, month.fields.era) {
      return Parsed(phrase: .date(completed(month, day: day)), end: month.end)
    }
    guard start > afterDay, isOrdinal || pieces.number(index)?.digits ?? 0 > 0 else { return nil }
    return dayOfThisMonth(day, at: start)
  }

  /// «5-صفر» is a score, not the fifth of Safar.
  private func isScore(_ dash: Int, _ era: Era) -> Bool { era == .hijri && isDash(dash) }

  /// «الثلاثين من الشهر الجاري», «العاشر من هذا الشهر».
  private func dayOfThisMonth(_ day: Int, at index: Int) -> Parsed? {
    var fields = DateFields(day: day)
    if let (unit, form, hit) = unit(index), unit == .month, form == .singular, hit.proclitics.contains(.article),
      let direction = relative(index + 1)
    {
      fields.monthDirection = direction
      return Parsed(phrase: .date(fields), end: index + 2)
    }
    guard pieces.has(index, .demonstrative), let (unit, _, _) = unit(index + 1), unit == .month else { return nil }
    fields.monthDirection = .current
    return Parsed(phrase: .date(fields), end: index + 2)
  }

  /// «مايو 15، 2018», «مايو-15-2018».
  private func monthFirst(at index: Int) -> Parsed? {
    guard let (month, era, end) = monthName(at: index), era == .gregorian else { return nil }
    let dayAt = isDash(end) ? end + 1 : end
    guard let number = pieces.number(dayAt), number.isPlain(1...2), let day = number.whole, (1...31).contains(day)
    else {
      return nil
    }
    var yearAt = skippingComma(number.pieces.upperBound)
    if isDash(yearAt) { yearAt += 1 }
    guard let year = yearNumber(at: yearAt) else { return nil }
    return Parsed(phrase: .date(DateFields(day: day, month: month, year: year.value)), end: year.end)
  }

  /// 1 to 31, in digits or as an ordinal: «29», «العاشر», «الحادي والثلاثين», «غرة».
  func dayNumber(at index: Int) -> (Int, Int)? {
    if pieces.has(index, .firstDay) { return (1, index + 1) }
    if pieces.has(index, .lastDay) { return (31, index + 1) }
    guard let number = pieces.number(index), let value = number.whole, (1...31).contains(value),
      !lacksUnit(number)
    else { return nil }
    let isDay =
      number.isPlain(1...2) || (number.kind == .ordinal && number.isDefinite)
      || (number.isDefinite && [10, 20, 30].contains(value))
    return isDay && !number.hasPercentSign ? (value, number.pieces.upperBound) : nil
  }

  /// «والعشرين» is the end of a number; where no unit can be read before it, the day is not known.
  private func lacksUnit(_ number: ReadNumber) -> Bool {
    let start = number.pieces.lowerBound
    guard number.digits == 0, number.value >= 20, start > 0, pieces.token(start - 1).kind == .word,
      pieces.number(start - 1) == nil,
      let hit = pieces.pick(start, { if case .number = $0 { true } else { nil } })?.hit
    else { return false }
    return hit.proclitics.contains(.conjunction)
  }

  func completed(_ month: MonthName, day: Int?) -> DateFields {
    var fields = month.fields
    fields.day = day
    return fields
  }

  // MARK: Two days of one month

  /// «24 و25 آذار/مارس», «6-7 نيسان», «من 5 إلى 7 تشرين الأول», «يومي 24 و25 آذار».
  func coordinatedDays(at index: Int) -> Parsed? {
    let start = isDualDay(index) ? index + 1 : index
    guard let (first, end) = dayNumber(at: start), let next = connector(at: end, joins: true) else { return nil }
    guard let (_, afterSecond) = dayNumber(at: next), afterSecond > next else { return nil }
    guard let second = dayAndMonth(at: next), case .date(let right) = second.phrase,
      right.month ?? 0 > 0 || right.monthDirection != nil
    else { return nil }
    var left = right
    left.day = first
    return Parsed(phrase: .range(.date(left), .date(right)), end: second.end)
  }

  func isDualDay(_ index: Int) -> Bool {
    guard let (unit, form, _) = unit(index) else { return false }
    return unit == .day && (form == .construct || form == .plural)
  }
}

import NewsRecords

/// A month with what the words around it say of its year.
struct MonthName {
  var fields: DateFields
  var end: Int
}

extension TimeGrammar {
  /// «شهر نيسان المقبل», «يونيو/ حزيران من العام الماضي», «كانون الثاني (يناير) 2020», «ربيع الأول 1443هـ».
  ///
  /// Names that are also other words («مارس», «آب») count only beside a day, a year, «شهر» or a preposition of time.
  func month(at index: Int, isBesideDay: Bool = false) -> MonthName? {
    let isTitled = isMonthWord(index)
    guard let name = doubleName(at: isTitled ? index + 1 : index) ?? (isTitled ? numberedMonth(at: index + 1) : nil)
    else {
      return nil
    }
    var fields = DateFields(month: name.month, era: name.era)
    fields.otherMonth = name.other
    let end = addYear(to: &fields, at: name.end)
    let isBeside = isTitled || isBesideDay || end > name.end || isMonthExpected(before: index)
    switch name.guardian {
    case .none: break
    case .beside: guard isBeside else { return nil }
    case .between: guard isBesideDay && fields.year != nil || isTitled else { return nil }
    }
    return MonthName(fields: fields, end: end)
  }

  /// The name of a month alone.
  func monthName(at index: Int) -> (month: Int, era: Era, end: Int)? {
    monthSense(index).map { ($0.month, $0.era, index + 1) }
  }

  private struct DoubleName {
    let month: Int
    let era: Era
    let guardian: Guard
    let other: Int?
    let end: Int
  }

  /// One name or two of one month: «حزيران/ يونيو», «كانون الثاني (يناير)», «تشرين الأول-أكتوبر».
  private func doubleName(at index: Int) -> DoubleName? {
    guard let first = monthSense(index), !isNil(first.era, at: index) else { return nil }
    let end = index + 1
    if pieces.isMark(end, "("), let second = monthSense(end + 1), pieces.isMark(end + 2, ")"), second.era == first.era {
      return pair(first, second, end: end + 3)
    }
    let second = isDash(end) ? end + 1 : end
    if let other = monthSense(second), other.era == first.era, pieces.isMark(end, "/") || other.month == first.month {
      return pair(first, other, end: second + 1)
    }
    return DoubleName(month: first.month, era: first.era, guardian: first.guardian, other: nil, end: end)
  }

  /// «(صفر-صفر)», «2 -صفر»: the nil of a score, not the month of Safar, unless a year goes on («1-صفر-1437»).
  private func isNil(_ era: Era, at index: Int) -> Bool {
    guard era == .hijri, isHyphen(index - 1) || isHyphen(index + 1) else { return false }
    return pieces.number(index + 2)?.isPlain(3...4) != true
  }

  private func isHyphen(_ index: Int) -> Bool { isDash(index) && !pieces.isMark(index, "/") }

  private func pair(_ first: MonthSense, _ second: MonthSense, end: Int) -> DoubleName {
    DoubleName(
      month: first.month, era: first.era, guardian: .none, other: first.month == second.month ? nil : second.month,
      end: end)
  }

  private typealias MonthSense = (month: Int, era: Era, guardian: Guard)

  private func monthSense(_ index: Int) -> MonthSense? {
    pieces.sense(index) { sense -> MonthSense? in
      if case .month(let month, let era, let guardian) = sense { (month, era, guardian) } else { nil }
    }
  }

  /// «شهر 10», «الشهر العاشر».
  private func numberedMonth(at index: Int) -> DoubleName? {
    guard let number = pieces.number(index), let value = number.whole, (1...12).contains(value),
      number.isPlain(1...2) || (number.kind == .ordinal && number.isDefinite)
    else { return nil }
    return DoubleName(month: value, era: .gregorian, guardian: .none, other: nil, end: number.pieces.upperBound)
  }

  /// Whether the piece is «شهر».
  private func isMonthWord(_ index: Int) -> Bool {
    guard let (unit, form, _) = unit(index) else { return false }
    return unit == .month && form == .singular
  }

  private func isMonthExpected(before index: Int) -> Bool {
    pieces.sense(index - 1) { sense -> Bool? in
      switch sense {
      case .part, .role, .glue(.dated): true
      default: nil
      }
    } ?? false
  }

  // MARK: What is said of the year

  /// Reads «2021», «/2021», «من العام الماضي», «للعام الجاري 2021», «عام 2020», «المقبل»; gives the end.
  private func addYear(to fields: inout DateFields, at index: Int) -> Int {
    var end = index
    if let direction = relative(end) {
      fields.direction = direction
      end += 1
    }
    var start = end
    if pieces.has(start, .from) || pieces.isMark(start, "/") || pieces.isMark(start, "،") || pieces.isMark(start, ",")
      || pieces.isMark(start, "-")
    {
      start += 1
    }
    if let year = yearNumber(at: start), start == end || !pieces.has(end, .from) || isYearAlone(year) {
      setYear(year, in: &fields)
      return year.end
    }
    guard !pieces.isMark(end, "-"), let year = namedYear(at: start) else { return end }
    fields.year = year.fields.year ?? fields.year
    fields.yearDirection = year.fields.direction
    if let era = year.era { fields.era = era }
    return year.end
  }

  private func isYearAlone(_ year: YearNumber) -> Bool { (1900...2100).contains(year.value) || year.era != nil }

  private func setYear(_ year: YearNumber, in fields: inout DateFields) {
    fields.year = year.value
    if let era = year.era { fields.era = era }
    if fields.direction == .current { fields.direction = nil }
  }

  /// «العام الماضي», «هذا العام», «عام 2020», «العام الجاري/2021» behind a month.
  func namedYear(at index: Int) -> (fields: DateFields, era: Era?, end: Int)? {
    let start = pieces.has(index, .demonstrative) ? index + 1 : index
    guard let (unit, form, _) = unit(start), unit == .year, form == .singular else { return nil }
    var fields = DateFields()
    if start > index { fields.direction = .current }
    var end = start + 1
    if let direction = relative(end) {
      fields.direction = direction
      end += 1
    }
    let yearAt = pieces.isMark(end, "/") || pieces.isMark(end, "(") ? end + 1 : end
    if let year = yearNumber(at: yearAt) {
      fields.year = year.value
      fields.direction = nil
      let close = pieces.isMark(end, "(") && pieces.isMark(year.end, ")") ? year.end + 1 : year.end
      return (fields, year.era, close)
    }
    return fields.direction == nil ? nil : (fields, nil, end)
  }
}

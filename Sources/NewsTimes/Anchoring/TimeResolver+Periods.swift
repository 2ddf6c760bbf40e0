import NewsRecords

extension TimeResolver {
  /// «العام الماضي», «الأسبوع المقبل», «الشهر نفسه», «اليوم التالي».
  func period(_ unit: TimeUnit, _ direction: Direction) -> Resolved? {
    if direction == .same || direction == .following { return likeBefore(unit, direction == .same ? 0 : 1) }
    guard let day = reference.day, let offset = direction.offset else { return unanchoredPeriod(direction) }
    let (value, span) = period(unit, holding: day, offset: offset)
    let rule: TimeRule = unit == .week ? .weekOfCountry : .periodFromPublication
    return Resolved(value: value, span: span, anchor: .published, rule: rule)
  }

  private func likeBefore(_ unit: TimeUnit, _ offset: Int) -> Resolved? {
    guard let day = memory.last?.span?.from else { return .unanchored(offset == 0 ? "PAST_REF" : "FUTURE_REF") }
    let (value, span) = period(unit, holding: day, offset: offset)
    return Resolved(value: value, span: span, anchor: .text, rule: .likeTimeBefore)
  }

  private func unanchoredPeriod(_ direction: Direction) -> Resolved {
    .unanchored(direction == .next ? "FUTURE_REF" : direction == .current ? "PRESENT_REF" : "PAST_REF")
  }

  /// The period of `unit` that lies `offset` periods from the one holding `day`.
  private func period(_ unit: TimeUnit, holding day: CalendarDay, offset: Int) -> (String, DaySpan) {
    let year = day.year
    switch unit {
    case .second, .minute, .hour, .day:
      let found = day.adding(days: offset)
      return (found.iso, DaySpan(found))
    case .week:
      let span = reference.weeks.span(holding: day.adding(days: offset * 7))
      return (Weeks.label(ofWeekFrom: span.from), span)
    case .month:
      let first = CalendarDay.first(of: day.month, year).adding(months: offset)
      return (CalendarDay.iso(year: first.year, month: first.month), DaySpan(year: first.year, month: first.month))
    case .year: return (CalendarDay.iso(year: year + offset), DaySpan(year: year + offset))
    case .decade:
      let decade = year / 10 + offset
      return (String(decade), DaySpan(years: (decade * 10)..<(decade * 10 + 10)))
    case .century:
      let century = year / 100 + offset
      return (String(century), DaySpan(years: (century * 100)..<(century * 100 + 100)))
    }
  }

  /// «تسعينيات القرن الماضي» is 199; without a century the twentieth is meant.
  func decade(_ tens: Int, _ century: Int?) -> Resolved {
    let decade = ((century ?? 20) - 1) * 10 + tens
    let span = DaySpan(years: (decade * 10)..<(decade * 10 + 10))
    return Resolved(value: String(decade), span: span, anchor: century == nil ? .text : .explicit, rule: .decade)
  }

  /// «القرن التاسع عشر» is 18.
  func century(_ number: Int, _ isBeforeChrist: Bool) -> Resolved {
    let value = two(number - 1)
    if isBeforeChrist { return Resolved(value: "BC\(value)", anchor: .explicit, rule: .century) }
    let span = DaySpan(years: ((number - 1) * 100)..<(number * 100))
    return Resolved(value: value, span: span, anchor: .explicit, rule: .century)
  }

  /// «مؤخرا»; «آنذاك» is the time before it.
  func vague(_ row: Int) -> Resolved {
    let vague = lexicon.vagueTimes[row]
    guard vague.value == "BEFORE" else {
      return Resolved(type: vague.type, value: vague.value, anchor: .none, rule: .vagueTime)
    }
    // «آنذاك» looks back: a match announced for tomorrow is not meant.
    guard let last = memory.last, !isAhead(last) else {
      return Resolved(value: "PAST_REF", anchor: .none, rule: .vagueTime)
    }
    return Resolved(value: last.value, span: last.span, anchor: .text, rule: .likeTimeBefore)
  }

  private func isAhead(_ time: Resolved) -> Bool {
    guard let day = reference.day, let span = time.span else { return false }
    return span.from > day
  }

  // MARK: Parts

  /// «مطلع العام», «أواخر عام 2017»; «نهاية العام» is its last day.
  func part(_ modifier: TimeExpression.Modifier, _ isEdge: Bool, _ whole: TimePhrase, _ place: Place) -> Resolved? {
    guard var resolved = value(of: whole, place) else { return nil }
    resolved.mod = modifier
    guard let span = resolved.span else { return resolved }
    resolved.span = Self.part(modifier, isEdge, of: span)
    return resolved
  }

  private static func part(_ modifier: TimeExpression.Modifier, _ isEdge: Bool, of span: DaySpan) -> DaySpan {
    let third = max(1, span.count / 3)
    switch modifier {
    case .start: return DaySpan(span.from, span.from.adding(days: third))
    case .end: return DaySpan(isEdge ? span.last : span.to.adding(days: -third), span.to)
    default: return DaySpan(span.from.adding(days: third), span.to.adding(days: -third))
    }
  }

  /// «وقت لاحق من هذا الشهر»: from tomorrow to its end.
  func later(_ whole: TimePhrase, _ place: Place) -> Resolved? {
    guard var resolved = value(of: whole, place) else { return nil }
    resolved.mod = .end
    if let day = reference.day, let span = resolved.span, span.contains(day) {
      resolved.span = DaySpan(min(day.adding(days: 1), span.last), span.to)
    }
    return resolved
  }

  /// «الربع الأول من العام الحالي», «النصف الثاني من 2021», «الثلث الأخير من الشهر الجاري».
  func portion(_ index: Int, of count: Int, _ whole: TimePhrase, _ place: Place) -> Resolved? {
    if whole == .date(DateFields()) { return loneQuarter(index, place) }
    guard var resolved = value(of: whole, place) else { return nil }
    guard let span = resolved.span else {
      resolved.mod = index == 1 ? .start : index == count ? .end : .mid
      return resolved
    }
    resolved.rule = .portionOfPeriod
    if resolved.value.utf8.count == 4, count != 3 { return portion(index, of: count, year: span.from.year, resolved) }
    resolved.mod = index == 1 ? .start : index == count ? .end : .mid
    let from = span.from.adding(days: span.count * (index - 1) / count)
    resolved.span = DaySpan(from, span.from.adding(days: span.count * index / count))
    return resolved
  }

  private func portion(_ index: Int, of count: Int, year: Int, _ resolved: Resolved) -> Resolved {
    var resolved = resolved
    let months = 12 / count
    let from = CalendarDay.first(of: (index - 1) * months + 1, year)
    resolved.value = "\(CalendarDay.iso(year: year))-\(count == 4 ? "Q" : "H")\(index)"
    resolved.span = DaySpan(from, from.adding(months: months))
    return resolved
  }

  /// «أرباح الربع الثاني»: the last that began, or the next with a verb ahead.
  private func loneQuarter(_ index: Int, _ place: Place) -> Resolved? {
    guard let day = reference.day else { return .unanchored("XXXX-Q\(index)") }
    let candidates = Candidates(around: day.year, reference: day) { year in
      let from = CalendarDay.first(of: index * 3 - 2, year)
      return DaySpan(from, from.adding(months: 3))
    }
    let span = place.isDeadline || place.tense == .future ? candidates.coming : candidates.begun
    return span.map {
      Resolved(
        value: "\(CalendarDay.iso(year: $0.from.year))-Q\(index)", span: $0, anchor: .published, rule: .portionOfPeriod)
    }
  }

  // MARK: Seasons and feasts

  /// «صيف 2014», «الشتاء المقبل»; winter runs over the turn of the year and bears the year it begins in.
  func season(_ month: Int, _ fields: DateFields, _ place: Place) -> Resolved? {
    func span(_ year: Int) -> DaySpan {
      let from = CalendarDay.first(of: month, year)
      return DaySpan(from, from.adding(months: 3))
    }
    func found(_ span: DaySpan?, _ anchor: TimeExpression.Anchor) -> Resolved? {
      span.map {
        Resolved(
          value: "\(CalendarDay.iso(year: $0.from.year))-\(Self.code(month))", span: $0, anchor: anchor, rule: .season)
      }
    }
    if let year = fields.year { return found(span(year), .explicit) }
    guard let day = reference.day else { return .unanchored("XXXX-\(Self.code(month))") }
    if let offset = fields.yearDirection?.offset { return found(span(day.year + offset), .published) }
    let candidates = Candidates(around: day.year, reference: day) { span($0) }
    switch fields.direction {
    case .past, .recent, .before: return found(candidates.past, .published)
    case .next, .following: return found(candidates.next, .published)
    default: return found(span(day.year), .published)
    }
  }

  private static func code(_ month: Int) -> String {
    switch month {
    case 3: "SP"
    case 6: "SU"
    case 9: "FA"
    default: "WI"
    }
  }

  /// «عيد الفطر», «عيد الأضحى الماضي»: its first day, with the days it lasts.
  func feast(_ row: Int, _ fields: DateFields, _ place: Place) -> Resolved? {
    let feast = lexicon.feasts[row]
    func found(_ span: DaySpan?, _ anchor: TimeExpression.Anchor) -> Resolved? {
      span.map { Resolved(value: $0.from.iso, span: $0, anchor: anchor, rule: .feast) }
    }
    if let year = fields.year { return found(span(of: feast, year, isHijriYear: fields.era == .hijri), .explicit) }
    guard let day = reference.day else { return .unanchored(unanchored(feast)) }
    if let offset = fields.yearDirection?.offset {
      return found(span(of: feast, day.year + offset, isHijriYear: false), .published)
    }
    let isHijri = feast.calendar == .hijri
    let year = year(of: day, isHijri ? .hijri : .gregorian)
    let candidates = Candidates(around: year, reference: day) { span(of: feast, $0, isHijriYear: isHijri) }
    switch fields.direction {
    case .past, .recent, .before: return found(candidates.past, .published)
    case .next, .following: return found(candidates.next, .published)
    default: break
    }
    if place.tense == .past, let year = memory.paragraphYear, let span = span(of: feast, year, isHijriYear: false) {
      return found(span, .text)
    }
    // «تبادلوا التهاني بحلول العيد»: what is told in the past came with the feast.
    if place.isDeadline && place.tense != .past || place.tense == .future {
      return found(candidates.coming, .published)
    }
    return found(candidates.nearest, .published)
  }

  private func unanchored(_ feast: Feast) -> String {
    feast.calendar == .gregorian ? "XXXX-\(two(feast.month))-\(two(feast.day))" : "XXXX-XX-XX"
  }

  /// The days of `feast` in `year`; a Hijri feast of a Gregorian year is the one that falls into it.
  private func span(of feast: Feast, _ year: Int, isHijriYear: Bool) -> DaySpan? {
    let first: CalendarDay?
    switch feast.calendar {
    case .gregorian: first = CalendarDay(year: year, month: feast.month, day: feast.day)
    case .easter: first = Easter.sunday(year).adding(days: feast.day)
    case .hijri where isHijriYear: first = reference.hijri.day(year: year, month: feast.month, day: feast.day)
    case .hijri:
      let hijri = year - 579
      first = (hijri - 2...hijri + 1).lazy.compactMap {
        reference.hijri.day(year: $0, month: feast.month, day: feast.day)
      }.first { $0.year == year }
    }
    return first.map { DaySpan($0, $0.adding(days: feast.length)) }
  }

  /// «عشية رأس السنة»: the day before.
  func eve(_ whole: TimePhrase, _ place: Place) -> Resolved? {
    // The feast to come is meant: on 27 July the eve of the new year is that of December.
    var whole = whole
    if case .feast(let row, var fields) = whole, fields == DateFields() {
      fields.direction = .next
      whole = .feast(row, fields)
    }
    guard var resolved = value(of: whole, place), let span = resolved.span else { return nil }
    let day = span.from.adding(days: -1)
    resolved.value = day.iso
    resolved.span = DaySpan(day)
    resolved.rule = .eve
    return resolved
  }
}

import NewsRecords

extension TimeResolver {
  /// A date with a day, a month or a year.
  func date(_ fields: DateFields, _ place: Place) -> Resolved? {
    if fields.month == nil, fields.day == nil { return fields.year.flatMap { explicit(fields, year: $0) } }
    if let year = fields.year { return explicit(fields, year: year) }
    if fields.monthDirection == .same { return dayOfMonthBefore(fields) }
    guard let day = reference.day else { return withoutReference(fields) }
    if let direction = fields.monthDirection { return dayOfMonth(fields, direction, from: day) }
    if let direction = fields.yearDirection, let offset = direction.offset {
      return found(span(fields, year: year(of: day, fields.era) + offset), fields, .published, .yearPlaced)
    }
    let candidates = Candidates(around: year(of: day, fields.era), reference: day) { span(fields, year: $0) }
    if let direction = fields.direction { return placed(fields, direction, candidates) }
    return completed(fields, candidates, place)
  }

  // MARK: Completing the year

  private func placed(_ fields: DateFields, _ direction: Direction, _ candidates: Candidates) -> Resolved? {
    switch direction {
    case .past, .recent, .before: found(candidates.past, fields, .published, .lastOfName)
    case .next, .following: found(candidates.next, fields, .published, .nextOfName)
    case .current, .same: found(candidates.nearest, fields, .published, .currentOfName)
    }
  }

  private func completed(_ fields: DateFields, _ candidates: Candidates, _ place: Place) -> Resolved? {
    if place.isDeadline { return found(candidates.coming, fields, .published, .deadlineAhead) }
    let tense = place.tense
    if tense == .future { return found(candidates.coming, fields, .published, .futureTense) }
    if fields.era == .gregorian, let month = fields.month,
      fields.day != nil, let year = memory.year(ofMonth: month) ?? memory.paragraphYear
    {
      return found(span(fields, year: year), fields, .text, .yearOfNarrative)
    }
    if tense == .past { return found(candidates.begun, fields, .published, .pastTense) }
    return found(candidates.nearest, fields, .published, .nearest)
  }

  /// «الثلاثين من الشهر الجاري»
  private func dayOfMonth(_ fields: DateFields, _ direction: Direction, from day: CalendarDay) -> Resolved? {
    guard let offset = direction.offset, let number = fields.day else { return nil }
    let month = CalendarDay.first(of: day.month, day.year).adding(months: offset)
    let date = CalendarDay(year: month.year, month: month.month, day: number)
    return date.map { Resolved(value: $0.iso, span: DaySpan($0), anchor: .published, rule: .monthPlaced) }
  }

  /// «السابع من سبتمبر، … وفي 11 منه»: a day of the month named before.
  private func dayOfMonthBefore(_ fields: DateFields) -> Resolved? {
    guard let number = fields.day, let last = memory.last, let before = last.span?.from,
      let date = CalendarDay(year: before.year, month: before.month, day: number)
    else { return nil }
    return Resolved(value: date.iso, span: DaySpan(date), anchor: .text, rule: .likeTimeBefore)
  }

  /// Without a reference: the narrative's year, else what is known, X for the rest.
  private func withoutReference(_ fields: DateFields) -> Resolved? {
    if fields.era == .gregorian, fields.direction == nil, fields.yearDirection == nil, let month = fields.month,
      let year = memory.year(ofMonth: month) ?? memory.paragraphYear
    {
      return found(span(fields, year: year), fields, .text, .yearOfNarrative)
    }
    guard fields.era == .gregorian, let month = fields.month else {
      return .unanchored(fields.day == nil ? "XXXX-XX" : "XXXX-XX-XX")
    }
    guard let day = fields.day else { return .unanchored("XXXX-\(two(month))") }
    return CalendarDay(year: 2020, month: month, day: day).map { _ in .unanchored("XXXX-\(two(month))-\(two(day))") }
  }

  // MARK: Calendars

  private func explicit(_ fields: DateFields, year: Int) -> Resolved? {
    let rule: TimeRule =
      switch fields.era {
      case .hijri: .hijriDate
      case .iran: .iranianDate
      default: fields.day != nil ? .explicitDate : fields.month != nil ? .explicitMonth : .explicitYear
      }
    return found(span(fields, year: year), fields, .explicit, rule)
  }

  /// The days that `fields` cover in `year` of their calendar; «سلخ» asks for day 31 and gets the last.
  func span(_ fields: DateFields, year: Int) -> DaySpan? {
    switch fields.era {
    case .gregorian, .beforeChrist: gregorianSpan(fields, year)
    case .hijri: hijriSpan(fields, year)
    case .iran: iranianSpan(fields, year)
    }
  }

  private func gregorianSpan(_ fields: DateFields, _ year: Int) -> DaySpan? {
    guard let month = fields.month else { return year > 0 ? DaySpan(year: year) : nil }
    guard let day = fields.day else { return DaySpan(year: year, month: month) }
    return CalendarDay(year: year, month: month, day: day).map { DaySpan($0) }
  }

  private func hijriSpan(_ fields: DateFields, _ year: Int) -> DaySpan? {
    guard let month = fields.month, let day = fields.day else {
      return reference.hijri.span(year: year, month: fields.month)
    }
    if day == 31 { return reference.hijri.span(year: year, month: month).map { DaySpan($0.last) } }
    return reference.hijri.day(year: year, month: month, day: day).map { DaySpan($0) }
  }

  private func iranianSpan(_ fields: DateFields, _ year: Int) -> DaySpan? {
    guard let month = fields.month, let day = fields.day else {
      return SolarHijri.span(year: year, month: fields.month)
    }
    return SolarHijri.day(year: year, month: month, day: day).map { DaySpan($0) }
  }

  func year(of day: CalendarDay, _ era: Era) -> Int {
    switch era {
    case .hijri: reference.hijri.components(of: day)?.year ?? day.year - 579
    case .iran: SolarHijri.year(beginningIn: day.year)
    default: day.year
    }
  }

  /// The value of `span`: a day, a month, a year, or (in other calendars) its first and last day.
  func found(
    _ span: DaySpan?, _ fields: DateFields, _ anchor: TimeExpression.Anchor, _ rule: TimeRule
  ) -> Resolved? {
    guard let span else { return nil }
    let isCompleted = anchor != .explicit && (fields.era == .hijri || fields.era == .iran)
    let rule: TimeRule = isCompleted ? (fields.era == .hijri ? .hijriDate : .iranianDate) : rule
    return Resolved(value: Self.value(span, fields), span: span, anchor: anchor, rule: rule)
  }

  private static func value(_ span: DaySpan, _ fields: DateFields) -> String {
    if fields.day != nil { return span.from.iso }
    guard fields.era == .gregorian || fields.era == .beforeChrist else { return "\(span.from.iso)/\(span.last.iso)" }
    let (year, month, _) = span.from.components
    return fields.month == nil ? CalendarDay.iso(year: year) : CalendarDay.iso(year: year, month: month)
  }

  func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}

extension Direction {
  /// Periods from the present one; nil where the time before decides.
  var offset: Int? {
    switch self {
    case .past, .recent, .before: -1
    case .current: 0
    case .next: 1
    case .same, .following: nil
    }
  }
}

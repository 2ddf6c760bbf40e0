import NewsRecords

extension TimeResolver {
  /// «أمس», «أمس الإثنين».
  func deictic(_ days: Int, _ weekday: Int?) -> Resolved? {
    guard let day = reference.day else {
      if let weekday { return .unanchored("XXXX-WXX-\(weekday)") }
      return .unanchored(days < 0 ? "PAST_REF" : days == 0 ? "PRESENT_REF" : "FUTURE_REF")
    }
    let counted = day.adding(days: days)
    guard let weekday else {
      return Resolved(value: counted.iso, span: DaySpan(counted), anchor: .published, rule: .dayFromPublication)
    }
    let shift = Publication.shift(from: counted.weekday, to: weekday)
    // The pairs of the article disagree, else relative times would count from the day they fix: a day gone by is the last
    // such weekday, a day to come nobody knows.
    if shift != 0, days > 0 { return .unanchored("FUTURE_REF") }
    let found = counted.adding(days: shift)
    let rule: TimeRule = shift == 0 ? .dayWithWeekday : .dayByWeekday
    return Resolved(value: found.iso, span: DaySpan(found), anchor: .published, rule: rule)
  }

  /// «الاثنين» with a past verb is the last Monday, the day of publication included; «الاثنين المقبل» the next.
  func weekday(_ weekday: Int, _ direction: Direction?, _ place: Place) -> Resolved? {
    guard let day = reference.day else { return .unanchored("XXXX-WXX-\(weekday)") }
    let ahead = (weekday - day.weekday + 7) % 7
    let back = (day.weekday - weekday + 7) % 7
    func found(_ offset: Int, _ rule: TimeRule) -> Resolved {
      let found = day.adding(days: offset)
      return Resolved(value: found.iso, span: DaySpan(found), anchor: .published, rule: rule)
    }
    switch direction {
    case .next, .following: return found(ahead == 0 ? 7 : ahead, .weekdayComing)
    case .past, .recent, .before: return found(back == 0 ? -7 : -back, .weekdayPast)
    case .current, .same: return found(ahead > 3 ? -back : ahead, .weekdayLast)
    case nil: break
    }
    let tense = place.tense
    // «يزور الوفد بغداد الخميس»: a present verb announces a day that is near.
    if place.isDeadline || tense == .future || (1...3).contains(ahead) && place.isAnnounced {
      return found(ahead, .weekdayNext)
    }
    return found(-back, .weekdayLast)
  }

  /// «مساء الثلاثاء», «ليل الأحد - الاثنين», «ساعة متأخرة من ليلة أمس».
  func dayPart(_ row: Int, _ day: TimePhrase?, _ isLate: Bool, _ place: Place) -> Resolved? {
    let part = lexicon.dayParts[row]
    var first = day
    if case .range(let left, _) = day { first = left }
    let base = first.map { value(of: $0, place) } ?? dayOfContext()
    guard var resolved = base else { return nil }
    resolved.type = .time
    resolved.mod = isLate ? .end : nil
    resolved.value += part.code
    guard let span = resolved.span else { return resolved }
    guard span.count == 1 else { return nil }
    resolved.hours = Interval(from: Self.hour(part.from, of: span.from), to: Self.hour(part.to, of: span.from))
    resolved.rule = .partOfDay
    return resolved
  }

  /// The day that a time of day without one belongs to: the sentence's, else that of publication.
  private func dayOfContext() -> Resolved? {
    if let day = memory.sentenceDay {
      return Resolved(value: day.iso, span: DaySpan(day), anchor: .text, rule: .partOfDay)
    }
    guard let day = reference.day else { return .unanchored("XXXX-XX-XX") }
    return Resolved(value: day.iso, span: DaySpan(day), anchor: .published, rule: .partOfDay)
  }

  /// «2021-07-27T18:00», past 24 on the next day.
  static func hour(_ hour: Int, _ minute: Int = 0, of day: CalendarDay) -> String {
    let date = hour < 24 ? day : day.adding(days: 1)
    let hour = hour % 24
    return "\(date.iso)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// «الساعة 14:30 بتوقيت بغداد».
  func clock(_ clock: ClockTime, _ day: TimePhrase?, _ place: Place) -> Resolved? {
    guard var resolved = day.map({ value(of: $0, place) }) ?? dayOfContext() else { return nil }
    if let span = resolved.span, span.count != 1 { return nil }
    let offset = clock.zone.map { self.offset(ofZone: $0, on: resolved.span?.from) } ?? ""
    resolved.type = .time
    resolved.mod = nil
    resolved.value += "T\(two(clock.hour)):\(two(clock.minute))\(offset)"
    resolved.rule = .clockTime
    guard let date = resolved.span?.from else { return resolved }
    let next = clock.minute + 1
    resolved.hours = Interval(
      from: Self.hour(clock.hour, clock.minute, of: date) + offset,
      to: Self.hour(clock.hour + next / 60, next % 60, of: date) + offset)
    return resolved
  }

  private func offset(ofZone row: Int, on day: CalendarDay?) -> String {
    row < 0 ? "Z" : lexicon.zones[row].offset(on: day)
  }
}

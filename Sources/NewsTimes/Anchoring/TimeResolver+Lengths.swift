import NewsRecords

extension TimeResolver {
  /// «ثلاثة أشهر» is P3M; where it ends or begins at the reference the interval says so.
  func duration(_ duration: Duration) -> Resolved? {
    var value = Self.value(duration.amounts)
    if let upTo = duration.upTo {
      value += "/" + Self.value([Duration.Amount(count: upTo, unit: duration.amounts[0].unit)])
    }
    var resolved = Resolved(type: .duration, value: value, mod: duration.mod, anchor: .none, rule: .duration)
    switch duration.frame {
    case .beforeEvent: (resolved.anchor, resolved.rule) = (.event, .durationBeforeEvent)
    case .afterEvent: (resolved.anchor, resolved.rule) = (.event, .durationAfterEvent)
    case .afterText: (resolved.anchor, resolved.rule) = (memory.last == nil ? .none : .text, .duration)
    case .since: resolved = since(duration, resolved)
    case .plain: break
    }
    return duration.direction.map { placed(duration, $0, resolved) } ?? resolved
  }

  /// «منذ شهرين»: from then until the day of publication.
  private func since(_ duration: Duration, _ resolved: Resolved) -> Resolved {
    var resolved = resolved
    resolved.rule = .durationSince
    guard let day = reference.day, let from = Self.day(day, duration.amounts, -1) else { return resolved }
    resolved.anchor = .published
    resolved.span = DaySpan(from, day.adding(days: 1))
    return resolved
  }

  /// «السنوات العشر الماضية» ends now, «الأيام الثلاثة المقبلة» begins now.
  private func placed(_ duration: Duration, _ direction: Direction, _ resolved: Resolved) -> Resolved {
    var resolved = resolved
    resolved.rule = .durationPlaced
    guard let day = reference.day else { return resolved }
    resolved.anchor = .published
    if direction == .next {
      resolved.span = Self.day(day, duration.amounts, 1).map { DaySpan(day, $0) }
    } else {
      resolved.span = Self.day(day, duration.amounts, -1).map { DaySpan($0, day) }
    }
    return resolved
  }

  /// «قبل ثلاثة أيام», «بعد يومين»: as fine as its unit. Hours would need the time of publication.
  func shift(_ duration: Duration, forwards: Bool) -> Resolved? {
    guard let smallest = duration.amounts.last, smallest.unit >= .day else { return self.duration(duration) }
    let rule: TimeRule = forwards ? .aheadFromPublication : .backFromPublication
    guard let day = reference.day else { return .unanchored(forwards ? "FUTURE_REF" : "PAST_REF", mod: duration.mod) }
    guard let found = Self.day(day, duration.amounts, forwards ? 1 : -1) else { return nil }
    let isFraction = smallest.count.map { $0 != $0.rounded() } ?? false
    let grain = isFraction && smallest.unit == .year ? TimeUnit.month : smallest.unit
    let (value, span) = Self.grain(grain, found)
    return Resolved(value: value, mod: duration.mod, span: span, anchor: .published, rule: rule)
  }

  private static func grain(_ unit: TimeUnit, _ day: CalendarDay) -> (String, DaySpan) {
    switch unit {
    case .month: (CalendarDay.iso(year: day.year, month: day.month), DaySpan(year: day.year, month: day.month))
    case .year, .decade, .century: (CalendarDay.iso(year: day.year), DaySpan(year: day.year))
    default: (day.iso, DaySpan(day))
    }
  }

  /// `day` moved by the amounts, nil where one is unknown or out of reason.
  private static func day(_ day: CalendarDay, _ amounts: [Duration.Amount], _ sign: Int) -> CalendarDay? {
    var day = day
    for amount in amounts {
      guard let count = amount.count, count < 10_000 else { return nil }
      switch amount.unit {
      case .second, .minute: break
      case .hour: day = day.adding(days: sign * Int(count / 24))
      case .day: day = day.adding(days: sign * Int(count))
      case .week: day = day.adding(days: sign * Int(count * 7))
      case .month: day = day.adding(months: sign * Int(count))
      case .year: day = day.adding(months: sign * Int(count * 12))
      case .decade: day = day.adding(months: sign * Int(count * 120))
      case .century: day = day.adding(months: sign * Int(count * 1200))
      }
    }
    return day
  }

  // MARK: Values

  /// «P1Y3M», «PT48H», «PXD», «P1.5Y».
  static func value(_ amounts: [Duration.Amount]) -> String {
    var date = ""
    var time = ""
    for amount in amounts {
      let (factor, letter, isTime) = code(amount.unit)
      let (count, unit, inTime) = Self.parted(amount, factor, letter, isTime)
      if inTime { time += count + unit } else { date += count + unit }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  /// Parts of an hour are minutes, half a year is six months, half a day twelve hours.
  private static func parted(
    _ amount: Duration.Amount, _ factor: Double, _ letter: String, _ isTime: Bool
  ) -> (String, String, Bool) {
    guard let count = amount.count else { return ("X", factor == 1 ? letter : "Y", isTime) }
    let value = count * factor
    if value < 1 {
      switch amount.unit {
      case .hour: return (number(value * 60), "M", true)
      case .year: return (number(value * 12), "M", false)
      case .day: return (number(value * 24), "H", true)
      default: break
      }
    }
    return (number(value), letter, isTime)
  }

  private static func code(_ unit: TimeUnit) -> (Double, String, Bool) {
    switch unit {
    case .second: (1, "S", true)
    case .minute: (1, "M", true)
    case .hour: (1, "H", true)
    case .day: (1, "D", false)
    case .week: (1, "W", false)
    case .month: (1, "M", false)
    case .year: (1, "Y", false)
    case .decade: (10, "Y", false)
    case .century: (100, "Y", false)
    }
  }

  /// «3», «1.5»: no trailing zero.
  static func number(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String((value * 100).rounded() / 100)
  }

  /// «كل يوم» is P1D, «كل يوم جمعة» XXXX-WXX-5.
  func set(_ set: SetPhrase) -> Resolved {
    let value: String
    switch set {
    case .every(let count, let unit): value = Self.value([Duration.Amount(count: count, unit: unit)])
    case .weekday(let weekday, let part): value = "XXXX-WXX-\(weekday)" + (part.map { lexicon.dayParts[$0].code } ?? "")
    case .dayPart(let row): value = "XXXX-XX-XX" + lexicon.dayParts[row].code
    case .frequency(let row): value = lexicon.frequencies[row].value
    }
    return Resolved(type: .set, value: value, anchor: .none, rule: .returning)
  }
}

import ArabicText

extension TimeGrammar {
  /// A time of the clock with its zone and day: «الساعة 14:30 بتوقيت بغداد», «الثالثة والنصف فجرا», «10 من صباح الثلاثاء».
  func clock(at index: Int) -> Parsed? {
    let isTitled = isHourWord(index)
    guard var hour = hour(at: isTitled ? index + 1 : index, isTitled: isTitled) else { return nil }
    var end = hour.end
    var day: TimePhrase?
    if let (row, next) = adverb(at: end) {
      hour.clock.hour = Self.hour(hour.clock.hour, pieces.lexicon.dayParts[row].half)
      end = next
    } else if let part = behindFrom(end, { dayPart(at: $0) }), case .dayPart(let row, let whole, _) = part.phrase {
      hour.clock.hour = Self.hour(hour.clock.hour, pieces.lexicon.dayParts[row].half)
      day = whole
      end = part.end
    } else if !isTitled, !hour.isCertain {
      return nil
    }
    if let (zone, next) = zone(at: end) {
      hour.clock.zone = zone
      end = next
    }
    if day == nil, let found = behindFrom(end, { self.day(at: $0) }), found.end > end, !isNewSentence(end) {
      day = found.phrase
      end = found.end
    }
    return Parsed(phrase: .clock(hour.clock, day), end: end)
  }

  /// Whether the piece is «الساعة» or «ساعة» before an hour.
  private func isHourWord(_ index: Int) -> Bool {
    guard let (unit, form, hit) = unit(index), unit == .hour, form == .singular else { return false }
    return hit.proclitics.contains(.article)
  }

  private func isNewSentence(_ index: Int) -> Bool { index < pieces.count && pieces.token(index).kind == .punctuation }

  private func behindFrom(_ index: Int, _ parse: (Int) -> Parsed?) -> Parsed? {
    parse(pieces.has(index, .from) ? index + 1 : index)
  }

  private struct Hour {
    var clock: ClockTime
    var end: Int
    /// «14:30» is a clock time without «الساعة».
    var isCertain: Bool
  }

  // MARK: Hours

  private func hour(at index: Int, isTitled: Bool) -> Hour? {
    digitalHour(at: index, isTitled: isTitled) ?? spokenHour(at: index, isTitled: isTitled)
  }

  /// «14:30», «9:00», «18,00», «10».
  private func digitalHour(at index: Int, isTitled: Bool) -> Hour? {
    guard index < pieces.count, pieces.token(index).kind == .number else { return nil }
    let digits = DigitToken(pieces.token(index), in: pieces.text.source.utf8)
    guard (0...24).contains(digits.parts[0]), digits.lengths[0] <= 2, !digits.hasPercentSign else { return nil }
    let start = ClockTime(hour: digits.parts[0], minute: 0)
    if pieces.isMark(index + 1, ":"), pieces.isGlued(index), index + 2 < pieces.count,
      pieces.token(index + 2).kind == .number
    {
      return withMinutes(DigitToken(pieces.token(index + 2), in: pieces.text.source.utf8), start, index)
    }
    let isPointed = digits.parts.count == 2 && digits.lengths[1] == 2 && digits.parts[1] < 60
    if isPointed, isTitled || zone(at: index + 1) != nil || adverb(at: index + 1) != nil {
      return Hour(clock: ClockTime(hour: digits.parts[0], minute: digits.parts[1]), end: index + 1, isCertain: true)
    }
    guard digits.parts.count == 1 else { return nil }
    if isTitled { return withFraction(Hour(clock: start, end: index + 1, isCertain: true)) }
    return (1...12).contains(digits.parts[0]) && adverb(at: index + 1) != nil
      ? Hour(clock: start, end: index + 1, isCertain: false) : nil
  }

  private func withMinutes(_ minutes: DigitToken, _ start: ClockTime, _ index: Int) -> Hour? {
    guard minutes.lengths[0] == 2, minutes.parts[0] < 60, minutes.parts.count == 1 else { return nil }
    var end = index + 3
    if pieces.isMark(end, ":"), pieces.isGlued(end - 1), pieces.isGlued(end) { end += 2 }
    return Hour(clock: ClockTime(hour: start.hour, minute: minutes.parts[0]), end: end, isCertain: true)
  }

  /// «العاشرة», «السابعة إلا ربعا», «الثالثة والنصف», «الواحدة».
  private func spokenHour(at index: Int, isTitled: Bool) -> Hour? {
    guard let number = pieces.number(index), number.isDefinite || isTitled, let value = number.whole,
      (1...12).contains(value), number.kind == .ordinal || value == 1, isFeminine(number)
    else { return nil }
    return withFraction(
      Hour(clock: ClockTime(hour: value, minute: 0), end: number.pieces.upperBound, isCertain: false))
  }

  /// Hours are feminine: «العاشرة», not «العاشر».
  private func isFeminine(_ number: ReadNumber) -> Bool {
    let bytes = pieces.text.source.utf8
    return WordLetters.ends(bytes, pieces.token(number.pieces.lowerBound), with: [0xD8, 0xA9])
  }

  /// «والنصف», «و20 دقيقة», «إلا ربعا», «إلا خمس دقائق».
  private func withFraction(_ hour: Hour) -> Hour {
    var hour = hour
    let isLess = pieces.has(hour.end, .less)
    let at = isLess || pieces.isConjunction(hour.end) ? hour.end + 1 : hour.end
    guard let (minutes, end) = minutes(at: at), isLess || isJoined(at, from: hour.end) else { return hour }
    hour.clock.minute = isLess ? (60 - minutes) % 60 : minutes
    if isLess { hour.clock.hour = hour.clock.hour == 0 ? 23 : hour.clock.hour - 1 }
    hour.end = end
    return hour
  }

  private func isJoined(_ index: Int, from start: Int) -> Bool {
    index > start
      || pieces.pick(index, { sense -> Bool? in if case .number = sense { true } else { nil } })?.hit.proclitics
        .contains(.conjunction) == true
  }

  private func minutes(at index: Int) -> (Int, Int)? {
    if let number = pieces.number(index), let value = number.whole, (1...59).contains(value), number.kind == .cardinal,
      let (unit, _, _) = unit(number.pieces.upperBound), unit == .minute
    {
      return (value, number.pieces.upperBound + 1)
    }
    if pieces.has(index, .half) { return (30, index + 1) }
    if pieces.has(index, .quarter) { return (15, index + 1) }
    return pieces.has(index, .third) ? (20, index + 1) : nil
  }

  // MARK: Halves of the day and zones

  /// «صباحا», «مساء», «ص», «م» behind an hour.
  private func adverb(at index: Int) -> (Int, Int)? {
    pieces.sense(index) { sense -> (Int, Int)? in
      guard case .dayPart(let row) = sense, pieces.lexicon.dayParts[row].isAdverb else { return nil }
      return (row, index + 1)
    }
  }

  /// The hour on the 24-hour clock.
  static func hour(_ hour: Int, _ half: DayPart.Half) -> Int {
    guard (1...12).contains(hour) else { return hour }
    switch half {
    case .am: return hour % 12
    case .noon: return hour <= 4 ? hour + 12 : hour
    case .pm: return hour == 12 ? 12 : hour + 12
    case .night: return hour == 12 ? 0 : hour <= 5 ? hour : hour + 12
    }
  }

  /// «بتوقيت بغداد», «ت غ», «بالتوقيت المحلي»: the row of the zone, −1 for Greenwich.
  func zone(at index: Int) -> (Int, Int)? {
    guard pieces.has(index, .zone) else { return nil }
    if pieces.isOne(index, of: .greenwich) { return (-1, index + 1) }
    guard pieces.isOne(index, of: .zoneLead) else { return nil }
    return pieces.sense(index + 1) { sense -> (Int, Int)? in
      if case .zone(let row) = sense { (row, index + 2) } else { nil }
    }
  }
}

extension TimeGrammar {
  /// «مساء الثلاثاء», «ليلة أمس», «ساعة متأخرة من ليلة أمس», «ليل الأحد - الاثنين», «فجر اليوم», «منتصف ليل السبت».
  func dayPart(at index: Int) -> Parsed? {
    if let late = lateHour(at: index) { return late }
    if let midnight = midnight(at: index) { return midnight }
    guard let row = dayPartRow(index, isAdverb: false) else { return nil }
    if let twoDays = acrossMidnight(at: index + 1) {
      return Parsed(phrase: .dayPart(row, twoDays.phrase, late: false), end: twoDays.end)
    }
    if let day = day(at: pieces.has(index + 1, .from) ? index + 2 : index + 1) ?? weekdayPair(at: index + 1) {
      return Parsed(phrase: .dayPart(row, day.phrase, late: false), end: day.end)
    }
    return standsAlone(index) ? Parsed(phrase: .dayPart(row, nil, late: false), end: index + 1) : nil
  }

  func dayPartRow(_ index: Int, isAdverb: Bool) -> Int? {
    pieces.sense(index) { sense -> Int? in
      guard case .dayPart(let row) = sense, pieces.lexicon.dayParts[row].isAdverb == isAdverb else { return nil }
      return row
    }
  }

  /// «بعد الظهر» stands without a day; «صباح», «عصر» do not.
  private func standsAlone(_ index: Int) -> Bool {
    Int(pieces.pieces[index].end - pieces.pieces[index].start) > 1
  }

  /// «ساعة متأخرة من ليلة أمس», «وقت متأخر من مساء الأحد».
  private func lateHour(at index: Int) -> Parsed? {
    guard pieces.has(index, .lateHour) else { return nil }
    let start = pieces.has(index + 1, .from) ? index + 2 : index + 1
    if let part = dayPart(at: start), case .dayPart(let row, let day, _) = part.phrase {
      return Parsed(phrase: .dayPart(row, day, late: true), end: part.end)
    }
    return day(at: start)
  }

  /// «منتصف ليل السبت», «منتصف الليل».
  private func midnight(at index: Int) -> Parsed? {
    guard pieces.has(index, .midnight) else { return nil }
    let day = day(at: index + 1)
    return Parsed(phrase: .clock(ClockTime(hour: 24, minute: 0), day?.phrase), end: day?.end ?? index + 1)
  }

  /// «الأحد - الاثنين», «السبت الأحد», «6-7 نيسان»: one night between two days.
  private func acrossMidnight(at index: Int) -> Parsed? {
    if let days = coordinatedDays(at: index) { return days }
    return weekdayPair(at: index)
  }

  private func weekdayPair(at index: Int) -> Parsed? {
    guard let first = weekday(index) else { return nil }
    let next = isDash(index + 1) ? index + 2 : index + 1
    guard let second = weekday(next), second == first % 7 + 1 else { return nil }
    return Parsed(phrase: .range(.weekday(first, nil), .weekday(second, nil)), end: next + 1)
  }
}

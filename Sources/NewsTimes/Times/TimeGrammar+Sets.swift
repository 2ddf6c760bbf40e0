import ArabicText

extension TimeGrammar {
  /// A returning time: «كل يوم», «كل أسبوعين», «كل يوم جمعة», «أيام الجمعة», «سنويا», «مرتين في الأسبوع».
  func set(at index: Int) -> Parsed? {
    if pieces.has(index, .each), let set = each(at: index + 1) { return Parsed(phrase: .set(set.0), end: set.1) }
    if let frequency = frequency(at: index) { return frequency }
    if let days = daysOfTheWeek(at: index) { return days }
    return timesPerUnit(at: index)
  }

  /// What stands behind «كل».
  private func each(at index: Int) -> (SetPhrase, Int)? {
    if let row = dayPartRow(index, isAdverb: false) {
      if let weekday = weekday(index + 1, allowsBare: true) { return (.weekday(weekday, dayPart: row), index + 2) }
      return (.dayPart(row), index + 1)
    }
    let dayAt = isDayWord(index) ? index + 1 : index
    if let weekday = weekday(dayAt, allowsBare: true) { return (.weekday(weekday, dayPart: nil), dayAt + 1) }
    if let (unit, form, hit) = unit(index), !hit.proclitics.contains(.article), form == .singular || form == .dual {
      return (.every(form == .dual ? 2 : 1, unit), index + 1)
    }
    guard let number = pieces.number(index), number.kind == .cardinal,
      let (unit, form, hit) = unit(number.pieces.upperBound), form != .dual, hit.proclitics.isEmpty
    else { return nil }
    return (.every(number.value, unit), number.pieces.upperBound + 1)
  }

  /// «سنويا»; «اجتماع شهري» behind its noun only, a newspaper's «اليومية» aside.
  private func frequency(at index: Int) -> Parsed? {
    guard
      let (row, hit) = pieces.pick(
        index, { sense -> Int? in if case .frequency(let row) = sense { row } else { nil } })
    else { return nil }
    if pieces.lexicon.frequencies[row].isAdjective {
      guard index > 0, pieces.token(index - 1).kind == .word, !pieces.isOne(index - 1, of: .nameHead),
        pieces.number(index - 1) == nil, hit.proclitics.subtracting(.article).isEmpty,
        hit.proclitics.contains(.article) == pieces.hasArticle(index - 1), weekday(index + 1) == nil,
        dayNumber(at: index + 1) == nil, !pieces.has(index - 1, .at)
      else { return nil }
    }
    return Parsed(phrase: .set(.frequency(row)), end: index + 1)
  }

  /// «أيام الجمعة»: every Friday, where no second day follows.
  private func daysOfTheWeek(at index: Int) -> Parsed? {
    guard let (unit, form, hit) = unit(index), unit == .day, form == .plural, !hit.proclitics.contains(.article),
      let weekday = weekday(index + 1), connector(at: index + 2, joins: true).flatMap({ self.weekday($0) }) == nil
    else { return nil }
    return Parsed(phrase: .set(.weekday(weekday, dayPart: nil)), end: index + 2)
  }

  /// «مرتين في الأسبوع», «ثلاث مرات في اليوم»: once a week, however often.
  private func timesPerUnit(at index: Int) -> Parsed? {
    guard let times = timesEnd(at: index) else { return nil }
    if pieces.has(times, .each), let set = each(at: times + 1) { return Parsed(phrase: .set(set.0), end: set.1) }
    if let frequency = frequency(at: times) { return frequency }
    guard pieces.has(times, .at), let (unit, form, hit) = unit(times + 1), form == .singular,
      hit.proclitics.contains(.article), relative(times + 2) == nil
    else { return nil }
    return Parsed(phrase: .set(.every(1, unit)), end: times + 2)
  }

  private func timesEnd(at index: Int) -> Int? {
    func isTimes(_ index: Int, _ forms: [UnitForm]) -> Bool {
      pieces.sense(index) { sense -> Bool? in
        if case .noun(let noun, let form) = sense, noun == pieces.lexicon.timesNoun, forms.contains(form) {
          true
        } else {
          nil
        }
      } ?? false
    }
    if isTimes(index, [.dual]) { return index + 1 }
    if let number = pieces.number(index), isTimes(number.pieces.upperBound, [.plural, .singular]) {
      return number.pieces.upperBound + 1
    }
    return nil
  }
}

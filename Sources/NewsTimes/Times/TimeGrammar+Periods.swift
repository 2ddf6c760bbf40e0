import ArabicText
import NewsRecords

extension TimeGrammar {
  /// A period longer than a day: year, month, week, season, decade, century, named or placed.
  ///
  /// - Parameter isBareAllowed: whether «العام» alone is the present year, as behind «مطلع» and «خلال».
  func period(at index: Int, isBareAllowed: Bool) -> Parsed? {
    var best: Parsed?
    func offer(_ parsed: Parsed?) {
      if let parsed, parsed.end > best?.end ?? index { best = parsed }
    }
    offer(century(at: index))
    offer(decade(at: index))
    offer(yearWithWord(at: index))
    offer(season(at: index, isBareAllowed: isBareAllowed))
    offer(placed(at: index, isBareAllowed: isBareAllowed))
    if let month = month(at: index) { offer(Parsed(phrase: .date(month.fields), end: month.end)) }
    return best
  }

  // MARK: Placed by an adjective

  /// «العام الماضي», «هذا الأسبوع», «الشهر نفسه»; «العام» alone where it is expected.
  private func placed(at index: Int, isBareAllowed: Bool) -> Parsed? {
    if pieces.has(index, .demonstrative) {
      guard let (unit, form, hit) = unit(index + 1), form == .singular, hit.proclitics == .article, unit >= .week else {
        return nil
      }
      return Parsed(phrase: .period(unit, .current), end: index + 2)
    }
    guard let (unit, form, hit) = unit(index), form == .singular, unit >= .week, hit.proclitics.contains(.article)
    else {
      return nil
    }
    if let direction = relative(index + 1) {
      let isDoubled = direction == .current && relative(index + 2) != nil
      return Parsed(phrase: .period(unit, direction), end: index + (isDoubled ? 3 : 2))
    }
    if pieces.has(index + 1, .demonstrative), relative(index + 2) == nil {
      return Parsed(phrase: .period(unit, .current), end: index + 2)
    }
    return isBareAllowed ? Parsed(phrase: .period(unit, .current), end: index + 1) : nil
  }

  // MARK: Seasons

  /// «صيف 2014», «صيف عام 2014», «الشتاء المقبل», «فصل الصيف», «هذا الصيف».
  private func season(at index: Int, isBareAllowed: Bool) -> Parsed? {
    let start = pieces.has(index, .demonstrative) ? index + 1 : index
    guard let (month, hit) = seasonSense(start) else { return nil }
    let end = start + 1
    if start > index {
      return hit.proclitics.contains(.article) ? found(month, DateFields(direction: .current), end) : nil
    }
    if let direction = relative(end) { return found(month, DateFields(direction: direction), end + 1) }
    if let year = yearNumber(at: end) { return found(month, DateFields(year: year.value), year.end) }
    let yearAt = pieces.has(end, .from) ? end + 1 : end
    if let year = yearWithWord(at: yearAt), case .date(let fields) = year.phrase {
      return found(month, fields, year.end)
    }
    if let year = placed(at: yearAt, isBareAllowed: false), case .period(.year, let direction) = year.phrase {
      return found(month, DateFields(yearDirection: direction), year.end)
    }
    let isTitled = Int(pieces.pieces[start].end - pieces.pieces[start].start) > 1
    return isTitled || isBareAllowed && hit.proclitics.contains(.article) ? found(month, DateFields(), end) : nil
  }

  private func seasonSense(_ index: Int) -> (Int, SenseTable.Hit)? {
    guard
      let (month, hit) = pieces.pick(
        index, { sense -> Int? in if case .season(let month) = sense { month } else { nil } })
    else { return nil }
    return (month, hit)
  }

  private func found(_ month: Int, _ fields: DateFields, _ end: Int) -> Parsed {
    Parsed(phrase: .season(month: month, fields), end: end)
  }

  // MARK: Decades and centuries

  /// «تسعينيات القرن الماضي», «عقد الثمانينات»; «الثلاثينيات من عمره» is none.
  private func decade(at index: Int) -> Parsed? {
    var start = index
    if let (unit, form, _) = unit(start), unit == .decade, form == .singular { start += 1 }
    guard let tens = pieces.sense(start, { sense -> Int? in if case .decade(let tens) = sense { tens } else { nil } })
    else { return nil }
    guard !(1...3).contains(where: { pieces.has(index - $0, .ageCue) }), !pieces.has(start + 1, .age),
      !(pieces.has(start + 1, .from) && pieces.has(start + 2, .age))
    else {
      return nil
    }
    let centuryAt = pieces.has(start + 1, .from) ? start + 2 : start + 1
    if let century = century(at: centuryAt), case .century(let number, false) = century.phrase {
      return Parsed(phrase: .decade(tens, century: number), end: century.end)
    }
    if let placed = placed(at: centuryAt, isBareAllowed: false), case .period(.century, let direction) = placed.phrase {
      return Parsed(phrase: .decade(tens, century: direction == .current ? 21 : 20), end: placed.end)
    }
    return Parsed(phrase: .decade(tens, century: nil), end: start + 1)
  }

  /// «القرن التاسع عشر», «القرن العشرين», «القرن 21», «القرن الثالث قبل الميلاد».
  private func century(at index: Int) -> Parsed? {
    guard let (unit, form, _) = unit(index), unit == .century, form == .singular, let number = pieces.number(index + 1),
      let value = number.whole, (1...22).contains(value), number.isPlain(1...2) || number.isDefinite
    else { return nil }
    let end = number.pieces.upperBound
    let era = era(at: end)
    if era == .hijri { return nil }
    return Parsed(phrase: .century(value, beforeChrist: era == .beforeChrist), end: era == nil ? end : end + 1)
  }

  // MARK: Parts

  /// «مطلع العام», «أواخر عام 2017», «منتصف الشهر المقبل», «نهاية رمضان», «أوائل التسعينيات».
  func part(at index: Int) -> Parsed? {
    if let late = laterOrEarlier(at: index) { return late }
    guard
      let (modifier, isEdge) = pieces.sense(
        index,
        { sense -> (TimeExpression.Modifier, Bool)? in
          if case .part(let modifier, let isEdge) = sense { (modifier, isEdge) } else { nil }
        })
    else { return nil }
    if pieces.has(index, .midnight) { return nil }
    let start = pieces.has(index + 1, .from) ? index + 2 : index + 1
    guard
      let whole = period(at: start, isBareAllowed: true) ?? portion(at: start) ?? feast(at: start)
        ?? loneYear(at: start)
    else { return nil }
    return Parsed(phrase: .part(modifier, isEdge: isEdge, whole.phrase), end: whole.end)
  }

  private func loneYear(at index: Int) -> Parsed? {
    guard let year = yearNumber(at: index), (1900...2100).contains(year.value) || year.era != nil else { return nil }
    return Parsed(phrase: .date(DateFields(year: year.value, era: year.era ?? .gregorian)), end: year.end)
  }

  /// «وقت لاحق من هذا الشهر», «وقت لاحق الثلاثاء», «وقت سابق من العام الجاري».
  private func laterOrEarlier(at index: Int) -> Parsed? {
    let isLater = pieces.has(index, .laterIn)
    guard isLater || pieces.has(index, .earlierIn) else { return nil }
    let start = pieces.has(index + 1, .from) ? index + 2 : index + 1
    if let whole = period(at: start, isBareAllowed: true) {
      return Parsed(phrase: isLater ? .later(whole.phrase) : .part(.start, isEdge: false, whole.phrase), end: whole.end)
    }
    return day(at: start)
  }

  // MARK: Portions

  /// «الربع الأول من العام الحالي», «النصف الثاني من 2021», «الثلث الأخير من الشهر الجاري».
  func portion(at index: Int) -> Parsed? {
    guard let (word, hit) = portionWord(index), let count = [2: 2, 3: 3, 4: 4][Int((1 / word).rounded())],
      hit.proclitics.contains(.article), let ordinal = pieces.number(index + 1), ordinal.kind == .ordinal,
      ordinal.isDefinite, let place = ordinal.whole, place <= count
    else { return nil }
    let after = ordinal.pieces.upperBound
    let start = pieces.has(after, .from) ? after + 1 : after
    if let whole = period(at: start, isBareAllowed: true) ?? loneYear(at: start) {
      return Parsed(phrase: .portion(index: place < 0 ? count : place, count: count, whole.phrase), end: whole.end)
    }
    guard count == 4 else { return nil }
    return Parsed(phrase: .portion(index: place < 0 ? count : place, count: count, .date(DateFields())), end: after)
  }

  private func portionWord(_ index: Int) -> (Double, SenseTable.Hit)? {
    guard
      let (value, hit) = pieces.pick(
        index,
        { sense -> Double? in
          if case .number(let word) = sense, word.kind == .fraction, word.value <= 0.5 { word.value } else { nil }
        })
    else { return nil }
    return (value, hit)
  }
}

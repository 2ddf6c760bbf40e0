import ArabicText
import NewsRecords

extension TimeGrammar {
  /// A length of time, or the point it leads to: «خلال ستة أشهر», «قبل ثلاثة أيام», «أقل من ثلاثة أشهر», «ساعات قليلة».
  func duration(at index: Int) -> Parsed? {
    if isAge(before: index) { return nil }
    if let shift = shift(at: index) { return shift }
    if let hedged = hedged(at: index) { return hedged }
    guard var found = length(at: index, isBareAllowed: isBareLengthAllowed(before: index)) else { return nil }
    found.duration.frame = frame(of: found, at: index)
    return Parsed(phrase: .duration(found.duration), end: found.end)
  }

  /// «أعمارهم دون 16 عاما», «البالغ من العمر 30 عاما»: years of age are a quantity and no length of time.
  private func isAge(before index: Int) -> Bool {
    (0...3).contains { pieces.has(index - $0, .ageCue) } || isBracketedAge(index) || isDeathAge(index)
  }

  /// «سليم (24 عاما)»
  private func isBracketedAge(_ index: Int) -> Bool {
    guard pieces.isMark(index - 1, "("), let number = pieces.number(index),
      pieces.isMark(number.pieces.upperBound + 1, ")"),
      let (unit, form, _) = unit(number.pieces.upperBound)
    else { return false }
    return unit == .year && form != .plural && (10...120).contains(number.value)
  }

  /// «توفي عن 74 عاما»
  private func isDeathAge(_ index: Int) -> Bool {
    guard isWord(index - 1, "عن"), let number = pieces.number(index), (18...120).contains(number.value),
      let (unit, form, _) = unit(number.pieces.upperBound)
    else { return false }
    return unit == .year && form != .plural
  }

  private struct Length {
    var duration: Duration
    var end: Int
  }

  // MARK: Points

  /// «قبل ثلاثة أيام», «بعد يومين تنتهي», not «قبل ثلاثة أشهر من الانتخابات».
  private func shift(at index: Int) -> Parsed? {
    let isBefore = pieces.has(index, .before)
    guard isBefore || pieces.has(index, .after) else { return nil }
    let hedge = hedge(at: index + 1)
    guard var length = length(at: hedge?.end ?? index + 1, isBareAllowed: true) else { return nil }
    length.duration.mod = hedge?.mod ?? length.duration.mod
    if pieces.has(length.end, .ago) { length.end += 1 }
    guard length.duration.amounts.allSatisfy({ $0.count != nil }), !hasEvent(at: length.end) else { return nil }
    if isBefore { return Parsed(phrase: .shift(length.duration, forwards: false), end: length.end) }
    let clause = Clause(pieces)
    guard clause.looksAhead(before: index) || clause.isImperfect(at: length.end) else { return nil }
    return Parsed(phrase: .shift(length.duration, forwards: true), end: length.end)
  }

  /// Whether an event stands behind a length: «من الانتخابات», «على الغزو».
  private func hasEvent(at index: Int) -> Bool {
    pieces.has(index, .from) || isWord(index, "على") || isWord(index, "عن")
  }

  private func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard index >= 0, index < pieces.count else { return false }
    let bytes = pieces.token(index).bytes
    return bytes.count == word.utf8CodeUnitCount
      && word.withUTF8Buffer { pieces.text.source.utf8[bytes].elementsEqual($0) }
  }

  private func frame(of length: Length, at index: Int) -> Duration.Frame {
    if pieces.has(index - 1, .since) { return .since }
    let isBehind = pieces.has(index - 1, .after)
    guard isBehind || pieces.has(index - 1, .before) else { return .plain }
    if hasEvent(at: length.end) { return isBehind ? .afterEvent : .beforeEvent }
    return isBehind ? .afterText : .plain
  }

  // MARK: Hedges

  /// «أقل من ثلاثة أشهر», «نحو أسبوعين», «أكثر من عشر سنوات».
  private func hedged(at index: Int) -> Parsed? {
    guard let hedge = hedge(at: index), var length = length(at: hedge.end, isBareAllowed: true) else { return nil }
    length.duration.mod = hedge.mod
    length.duration.frame = frame(of: length, at: index)
    return Parsed(phrase: .duration(length.duration), end: length.end)
  }

  private func hedge(at index: Int) -> (mod: TimeExpression.Modifier, end: Int)? {
    guard let mod = relation(at: index, after: false).flatMap(Self.modifier) else { return nil }
    return (mod, index + 1)
  }

  /// The relation that an approximator before or after a number gives it.
  func relation(at index: Int, after: Bool) -> Quantity.Relation? {
    pieces.sense(index) { sense -> Quantity.Relation? in
      if case .approximator(let relation, after) = sense { relation } else { nil }
    }
  }

  static func modifier(of relation: Quantity.Relation) -> TimeExpression.Modifier? {
    switch relation {
    case .approx: .approximate
    case .moreThan: .moreThan
    case .lessThan: .lessThan
    case .atLeast: .equalOrMore
    case .atMost: .equalOrLess
    case .exact, .range: nil
    }
  }

  // MARK: Lengths

  private func length(at index: Int, isBareAllowed: Bool) -> Length? {
    guard
      var length = counted(at: index) ?? placedPlural(at: index) ?? several(at: index)
        ?? bare(at: index, isBareAllowed: isBareAllowed)
    else { return nil }
    while let more = joined(at: length.end, to: length.duration) { length = more }
    if let direction = relative(length.end), length.duration.direction == nil, direction != .same,
      direction != .following
    {
      length.duration.direction = direction
      length.end += 1
    }
    if let relation = relation(at: length.end, after: true), let mod = Self.modifier(of: relation) {
      length.duration.mod = mod
      length.end += 1
    }
    return length
  }

  /// «ثلاثة أشهر», «48 ساعة», «خمسة وعشرين عاما», «شهرين», «نصف ساعة», «عام ونصف العام», «سنة وثلاثة أشهر».
  private func counted(at index: Int) -> Length? {
    range(at: index) ?? simple(at: index)
  }

  /// One number and one unit, or a dual.
  private func simple(at index: Int) -> Length? {
    // «43 سنتا» are cents.
    if let (unit, form, hit) = unit(index), form == .dual, index == 0 || pieces.token(index - 1).kind != .number {
      // «في الدقيقتين 24 و62» names two minutes of a match.
      if hit.proclitics.contains(.article), pieces.number(index + 1)?.isPlain(1...3) == true { return nil }
      return Length(duration: Duration(2, unit), end: index + 1)
    }
    guard let number = pieces.number(index),
      number.kind == .cardinal || number.kind == .fraction || number.kind == .few,
      !number.hasPercentSign, let (unit, form, hit) = unit(number.pieces.upperBound), form != .dual, form != .construct
    else { return nil }
    // «2-صفر يوم السبت» is a score; «أحد أشهر الأفلام» one of the best known, no month.
    guard number.value > 0, number.value != 1 || form != .plural else { return nil }
    guard hit.proclitics.isEmpty || hit.proclitics == .article && isGenitive(number) else { return nil }
    let count: Double? = number.kind == .few ? nil : number.value
    return Length(duration: Duration(count, unit), end: number.pieces.upperBound + 1)
  }

  /// «ثلث الساعة», «عشر السنوات»: the article may stand on the unit of a fraction or of the definite number.
  private func isGenitive(_ number: ReadNumber) -> Bool { number.kind == .fraction && number.value < 0.5 }

  /// «تسعين إلى 180 يوما», «5-7 أيام», «بين يوم ويومين» not.
  private func range(at index: Int) -> Length? {
    guard let low = pieces.number(index), low.kind == .cardinal, !low.hasPercentSign,
      let next = connector(at: low.pieces.upperBound, joins: pieces.has(index - 1, .between)),
      let high = pieces.number(next), high.value > low.value, var length = simple(at: next)
    else { return nil }
    length.duration.upTo = length.duration.amounts[0].count
    length.duration.amounts[0].count = low.value
    return length
  }

  /// «ونصف», «ونصف العام», «وثلاثة أشهر».
  private func joined(at index: Int, to duration: Duration) -> Length? {
    guard let last = duration.amounts.last, let count = last.count else { return nil }
    let at = pieces.isConjunction(index) ? index + 1 : index
    if let fraction = joinedFraction(at: at, isJoined: at > index) {
      var longer = duration
      longer.amounts[longer.amounts.count - 1].count = count + fraction
      let end = at + 1
      if let (unit, _, _) = unit(end), unit == last.unit { return Length(duration: longer, end: end + 1) }
      return Length(duration: longer, end: end)
    }
    let isJoined = at > index || pieces.pick(at, { _ in true })?.hit.proclitics.contains(.conjunction) == true
    guard isJoined, let next = simple(at: at), let amount = next.duration.amounts.first, amount.unit < last.unit else {
      return nil
    }
    var longer = duration
    longer.amounts.append(amount)
    return Length(duration: longer, end: next.end)
  }

  private func joinedFraction(at index: Int, isJoined: Bool) -> Double? {
    guard let number = pieces.number(index), number.kind == .fraction, number.value < 1,
      let hit = pieces.pick(index, { sense -> Bool? in if case .number = sense { true } else { nil } })?.hit,
      isJoined || hit.proclitics.contains(.conjunction)
    else { return nil }
    return number.value
  }

  /// «السنوات العشر الماضية», «الأشهر القليلة الماضية», «الأيام الثلاثة المقبلة», «العامين الماضيين», «الساعات الـ24 الماضية».
  private func placedPlural(at index: Int) -> Length? {
    guard let (unit, form, hit) = unit(index), form == .plural || form == .dual, hit.proclitics.contains(.article)
    else {
      return nil
    }
    var count: Double? = form == .dual ? 2 : nil
    var end = index + 1
    if pieces.has(end, .article) { end += 1 }
    if let number = pieces.number(end), number.kind == .cardinal {
      count = number.value
      end = number.pieces.upperBound
    }
    let isFew = pieces.has(end, .few)
    if isFew { end += 1 }
    guard count != nil || isFew, let direction = relative(end) else { return nil }
    var duration = Duration(count, unit)
    duration.direction = direction
    return Length(duration: duration, end: end + 1)
  }

  /// «عدة أيام», «ساعات قليلة», «عشرات السنين».
  private func several(at index: Int) -> Length? {
    if pieces.has(index, .several), let (unit, form, _) = unit(index + 1), form == .plural {
      return Length(duration: Duration(nil, unit), end: index + 2)
    }
    guard let (unit, form, hit) = unit(index), form == .plural, !hit.proclitics.contains(.article),
      pieces.has(index + 1, .few)
    else { return nil }
    return Length(duration: Duration(nil, unit), end: index + 2)
  }

  /// «أسبوع», «أيام» alone, where a preposition expects a length: «خلال أسبوع», «منذ سنوات».
  private func bare(at index: Int, isBareAllowed: Bool) -> Length? {
    guard isBareAllowed, let (unit, form, hit) = unit(index), !hit.proclitics.contains(.article) else { return nil }
    switch form {
    case .plural:
      // «أيام العيد», «سنوات الحرب» are days and years of something.
      if pieces.hasArticle(index + 1) { return nil }
      return Length(duration: Duration(nil, unit), end: index + 1)
    case .singular, .counted:
      // «خلال عقد اجتماع» holds a meeting.
      if unit == .decade, !pieces.has(index + 1, .from), pieces.has(index - 1, .during) { return nil }
      // «منذ عام 2014» names a year.
      guard yearNumber(at: index + 1) == nil, weekday(index + 1) == nil, monthName(at: index + 1) == nil,
        relative(index + 1) == nil, pieces.number(index + 1) == nil || isJoinedNumber(index + 1) || form == .counted
      else { return nil }
      return Length(duration: Duration(1, unit), end: index + 1)
    default: return nil
    }
  }

  private func isJoinedNumber(_ index: Int) -> Bool {
    pieces.pick(index, { sense -> Bool? in if case .number = sense { true } else { nil } })?.hit.proclitics
      .contains(.conjunction) == true
  }

  private func isBareLengthAllowed(before index: Int) -> Bool {
    if let hit = pieces.pick(index, { sense -> Bool? in if case .unit = sense { true } else { nil } })?.hit,
      hit.proclitics.contains(.la), !hit.proclitics.contains(.article)
    {
      return true
    }
    return pieces.sense(index - 1) { sense -> Bool? in
      switch sense {
      case .role(.since), .role(.before), .role(.after), .role(.during): true
      default: nil
      }
    } ?? false
  }
}

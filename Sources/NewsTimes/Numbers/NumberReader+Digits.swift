import ArabicText

extension NumberReader {
  /// The number that begins in digits at `index`.
  func digits(at index: Int) -> ReadNumber? {
    let token = DigitToken(pieces.token(index), in: pieces.text.source.utf8)
    let scaled = word(behind(index, at: index + 1)).map { $0.word.isScale && $0.hit.proclitics.isEmpty } ?? false
    if let agency = agencyDecimal(at: index) { return agency }
    guard var value = token.value(isScaled: scaled) else { return nil }
    var end = index + 1
    if !scaled { (value, end) = groupedBySpaces(value, token, at: index) }
    var composition = NumberComposition(digits: value)
    if !token.hasPercentSign, end < pieces.count { end = max(end, extendDigits(&composition, of: index, from: end)) }
    var number = ReadNumber(pieces: index..<end, kind: .cardinal, value: composition.value, scale: composition.scale)
    number.hasPercentSign = token.hasPercentSign
    number.digits = token.separators.isEmpty && end == index + 1 ? token.lengths[0] : 0
    return number
  }

  /// «44ر0%» is 0.44, «5ر3 مليون» 3,500,000 and «500ر307» 307,500: agencies of the Gulf write the whole last, behind ر.
  ///
  /// Three digits before ر are thousands as three behind a point are, unless a scale or a percent sign goes on.
  private func agencyDecimal(at index: Int) -> ReadNumber? {
    guard isAgencyPoint(index + 1) else { return nil }
    var groups = [digitToken(at: index)]
    var end = index + 1
    while groups.count < Self.agencyGroups, isAgencyPoint(end) {
      groups.append(digitToken(at: end + 1))
      end += 2
    }
    guard let whole = groups.last, groups.allSatisfy(\.separators.isEmpty), !isAgencyPoint(end) else { return nil }
    let isScaled = word(behind(index, at: end)).map { $0.word.isScale && $0.hit.proclitics.isEmpty } ?? false
    guard let value = Self.value(ofAgency: groups, isDecimal: isScaled || whole.hasPercentSign) else { return nil }
    var composition = NumberComposition(digits: value)
    if !whole.hasPercentSign { end = max(end, extendDigits(&composition, of: index, from: end)) }
    var number = ReadNumber(pieces: index..<end, kind: .cardinal, value: composition.value, scale: composition.scale)
    number.hasPercentSign = whole.hasPercentSign
    return number
  }

  private func digitToken(at index: Int) -> DigitToken {
    DigitToken(pieces.token(index), in: pieces.text.source.utf8)
  }

  /// No agency writes more groups: billions have four.
  private static let agencyGroups = 5
  private static let agencyPoint = FoldedKey("ر")

  /// Whether «ر» stands at `index`, glued to a number on both sides.
  private func isAgencyPoint(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces.isGlued(index - 1) && pieces.isGlued(index)
      && pieces.token(index + 1).kind == .number && pieces.token(index).key == Self.agencyPoint
  }

  /// The groups as they stand in the text, the lowest first; nil where three or more are no thousands.
  private static func value(ofAgency groups: [DigitToken], isDecimal: Bool) -> Double? {
    let isThousands = groups.dropLast().allSatisfy { $0.lengths[0] == 3 }
    if isThousands, groups.count > 2 || !isDecimal {
      return groups.reversed().reduce(0) { $0 * 1000 + Double($1.parts[0]) }
    }
    guard groups.count == 2 else { return nil }
    let power = (0..<groups[0].lengths[0]).reduce(1.0) { power, _ in power * 10 }
    return Double(groups[1].parts[0]) + Double(groups[0].parts[0]) / power
  }

  /// Behind digits only a scale may follow at once, then all that a scale allows.
  private func extendDigits(_ composition: inout NumberComposition, of number: Int, from start: Int) -> Int {
    let scale = behind(number, at: start)
    guard let (word, hit) = word(scale), word.isScale, hit.proclitics.isEmpty,
      composition.take(word, isJoined: false)
    else { return start }
    var rest = composition
    let end = extendJoined(&rest, from: scale + 1)
    composition = rest
    return end
  }

  /// «(5ر557) مليون», «"1.5" مليار»: what a number in brackets or marks of its own is followed by.
  private func behind(_ number: Int, at end: Int) -> Int { pieces.endOfEnclosure(number..<end) }

  private func extendJoined(_ composition: inout NumberComposition, from start: Int) -> Int {
    var index = start
    while index < pieces.count {
      let at = pieces.isConjunction(index) ? index + 1 : index
      guard at < pieces.count, let step = step(at, at > index, composition, isFirst: false),
        composition.take(step.word, isJoined: step.isJoined)
      else { break }
      index = at + 1
    }
    return index
  }

  /// «2 500»: groups of three digits with one blank between.
  private func groupedBySpaces(_ value: Double, _ token: DigitToken, at index: Int) -> (Double, Int) {
    guard token.separators.isEmpty, !token.hasPercentSign, token.lengths[0] <= 3, value > 0 else {
      return (value, index + 1)
    }
    var value = value
    var end = index + 1
    while end < pieces.count, pieces.token(end).kind == .number,
      pieces.token(end).start - pieces.token(end - 1).end <= 3
    {
      let next = DigitToken(pieces.token(end), in: pieces.text.source.utf8)
      guard next.separators.isEmpty, !next.hasPercentSign, next.lengths[0] == 3 else { break }
      value = value * 1000 + Double(next.parts[0])
      end += 1
    }
    return (value, end)
  }
}

extension Phrases {
  /// The piece behind the bracket or mark that holds `range` alone; the end of `range` where none does.
  func endOfEnclosure(_ range: Range<Int>) -> Int {
    let isEnclosed =
      isMark(range.lowerBound - 1, "(") && isMark(range.upperBound, ")")
      || isQuote(range.lowerBound - 1) && isQuote(range.upperBound)
    return isEnclosed ? range.upperBound + 1 : range.upperBound
  }

  /// Whether the piece is «و» written apart.
  func isConjunction(_ index: Int) -> Bool {
    guard index >= 0, index < count else { return false }
    let token = token(index)
    return token.kind == .word && token.bytes.count == 2 && has(index, .conjunction)
  }
}

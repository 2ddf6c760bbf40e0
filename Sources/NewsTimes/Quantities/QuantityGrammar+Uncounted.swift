import ArabicText
import NewsRecords

/// The numbers that count nothing: pronouns, identifiers, scores, marks of lists, years.
extension QuantityGrammar {
  /// «واحد» and «أحد» are pronouns, «نصف» and a definite number need what they are of.
  func isQuantity(_ number: ReadNumber, _ found: FoundQuantity, hasUnit: Bool) -> Bool {
    if number.kind == .fraction { return hasUnit && !number.isDefinite }
    if number.kind == .lowerBound || number.kind == .few {
      return hasUnit || pieces.has(number.pieces.upperBound, .from)
    }
    if number.isDefinite { return isBehindDefiniteNoun(number) || hasUnit && found.unit != "" && found.high == nil }
    let isDigits = pieces.token(number.pieces.lowerBound).kind == .number
    // «كتابه الـ121» counts where it stands in a row.
    if isDigits, number.value == 0 { return hasUnit }
    if isDigits { return hasUnit || !pieces.has(number.pieces.lowerBound - 1, .article) }
    if number.pieces.count == 1, number.value <= 1 { return false }
    return number.value >= 3 || hasUnit || found.relation != .exact
  }

  /// «القادة الثلاثة», «الجولات الثلاث»
  private func isBehindDefiniteNoun(_ number: ReadNumber) -> Bool {
    let before = number.pieces.lowerBound - 1
    guard before >= 0, pieces.hasArticle(before), pieces.token(before).kind == .word else { return false }
    return !isTimeWord(before)
  }

  private func isTimeWord(_ index: Int) -> Bool {
    pieces.sense(index) { sense -> Bool? in
      switch sense {
      case .unit, .weekday, .month: true
      default: nil
      }
    } ?? false
  }

  /// Identifiers, list marks, scores, phone numbers: «قرار 2231», «المادة 5», «1-», «2-1», «5+1».
  func isName(_ number: ReadNumber) -> Bool {
    let start = number.pieces.lowerBound
    let end = number.pieces.upperBound
    guard pieces.token(start).kind == .number else { return isVerbOrTitle(number) }
    if pieces.sense(start - 1, { $0 == .identifierHead ? true : nil }) == true, !hasNounBehind(end) { return true }
    if isJoinedToMark(start, end) || isScore(number) || isModel(number) { return true }
    if isLoneYear(number) || isJoinedToName(start) { return true }
    if !number.hasPercentSign, !pieces.has(end, .percent), isListMark(start, end) { return true }
    let digits = number.digits
    return digits > 9 || digits >= 7 && !hasNounBehind(end) && number.scale == 1
  }

  /// «ألف الكاتب»: the verb; «الثلاثاء» and the like never come here.
  private func isVerbOrTitle(_ number: ReadNumber) -> Bool {
    let isAlone = number.pieces.count == 1
    if isAlone, number.kind == .cardinal, number.value == 1000, !isThousand(number) { return true }
    return pieces.sense(number.pieces.lowerBound - 1, { $0 == .identifierHead ? true : nil }) == true
      && number.isDefinite
  }

  /// «ألف جندي», «نحو ألف», «ألف من», not «ألف هارون كتابا».
  private func isThousand(_ number: ReadNumber) -> Bool {
    let end = number.pieces.upperBound
    return hasNounBehind(end) || pieces.has(end, .role)
      || pieces.has(number.pieces.lowerBound - 1, [.approximator, .role, .predicate, .number])
        && !pieces.hasArticle(end)
  }

  func hasNounBehind(_ index: Int) -> Bool {
    pieces.sense(index) { sense -> Bool? in
      switch sense {
      case .noun, .currency, .percent: true
      default: nil
      }
    } ?? false
  }

  private func isJoinedToMark(_ start: Int, _ end: Int) -> Bool {
    func joins(_ index: Int) -> Bool {
      pieces.isMark(index, "/") || pieces.isMark(index, "+") || pieces.isMark(index, ":") || pieces.isMark(index, "_")
        || pieces.isMark(index, "*") || pieces.isMark(index, "=")
    }
    if joins(end), pieces.isGlued(end - 1), pieces.isGlued(end) { return true }
    if joins(start - 1), pieces.isGlued(start - 1), pieces.isGlued(start - 2) { return true }
    if pieces.isGlued(start - 1), isNameBefore(start - 1) { return true }
    return pieces.isGlued(end - 1) && end < pieces.count && pieces.token(end).kind == .latin
  }

  /// «#ميدان2011», «A320»: letters written together with the number, unless a word of number or time stands there by a slip.
  private func isNameBefore(_ index: Int) -> Bool {
    let token = pieces.token(index)
    if token.kind == .latin || token.kind == .hashtag { return true }
    guard token.kind == .word, token.bytes.count > 4 else { return false }
    return !pieces.has(index, .article) && !isWordOfNumbers(index)
  }

  /// «"S 300"», «PAC 3», «(سبوتنك 1)»: a name and its number, alone in their marks or behind Latin letters.
  private func isModel(_ number: ReadNumber) -> Bool {
    let start = number.pieces.lowerBound
    let end = number.pieces.upperBound
    guard start > 0, !hasNounBehind(end), !number.hasPercentSign else { return false }
    if pieces.token(start - 1).kind == .latin { return !isCounted(end, number) }
    guard pieces.token(start - 1).kind == .word, !pieces.isKnown(start - 1) else { return false }
    return pieces.isQuote(start - 2) && pieces.isQuote(end)
      || pieces.isMark(start - 2, "(") && pieces.isMark(end, ")")
  }

  /// «عاصمة الثقافة 2017»: four digits of our centuries that nothing counts and no word of number leads are a year, or nobody
  /// knows; «2021 إصابة» is counted, «إلى 2021» led.
  private func isLoneYear(_ number: ReadNumber) -> Bool {
    guard number.isPlain(4...4), (1900...2100).contains(number.value), !number.hasPercentSign else { return false }
    let end = number.pieces.upperBound
    guard !isCounted(end, number), !hasNounBehind(end), !pieces.has(end, .from) else {
      return false
    }
    let before = number.pieces.lowerBound - 1
    return !pieces.has(before, [.approximator, .predicate, .role])
  }

  /// «في الدقائق 24 و62 و80»: joined to numbers of which the first is a name.
  private func isJoinedToName(_ start: Int) -> Bool {
    var start = start
    for _ in 0..<Self.joinedNames {
      guard pieces.isConjunction(start - 1), pieces.number(start - 2)?.pieces.upperBound == start - 1 else {
        return false
      }
      start -= 2
      if pieces.isOne(start - 1, of: .identifierHead) { return true }
    }
    return false
  }

  /// The longest row of names, so that a row of thousands is not walked back from each of them.
  private static let joinedNames = 8

  private func isWordOfNumbers(_ index: Int) -> Bool {
    pieces.sense(index) { sense -> Bool? in
      switch sense {
      case .role, .approximator, .currency, .number, .unit: true
      default: nil
      }
    } ?? false
  }

  /// «3-1», «7-6»: two small numbers with a dash and nothing that they count.
  private func isScore(_ number: ReadNumber) -> Bool {
    guard number.isPlain(1...3), !number.hasPercentSign else { return false }
    let start = number.pieces.lowerBound
    let end = number.pieces.upperBound
    if isDash(end) && isNil(end + 1) || isDash(start - 1) && isNil(start - 2) { return true }
    if isDash(end), let second = pieces.number(end + 1), second.isPlain(1...3), !second.hasPercentSign {
      return !isCountBehind(second, over: number)
    }
    guard isDash(start - 1), let first = pieces.number(start - 2), first.isPlain(1...3) else { return false }
    return !isCountBehind(number, over: first)
  }

  /// «صفر»
  private func isNil(_ index: Int) -> Bool { pieces.number(index).map { $0.value == 0 && $0.digits == 0 } ?? false }

  func isDash(_ index: Int) -> Bool { pieces.isMark(index, "-") || pieces.isMark(index, "–") }

  /// «500-600 ألف», «5-10 كتيبات»: a range that rises and counts.
  private func isCountBehind(_ number: ReadNumber, over first: ReadNumber) -> Bool {
    let end = number.pieces.upperBound
    guard number.value > first.value, end < pieces.count else { return false }
    return hasNounBehind(end) || pieces.has(end, [.unit, .number])
      || pieces.token(end).kind == .word && !pieces.isParticle(end) && pieces.isGlued(end - 1) == false
        && TimeGrammar(pieces).relation(at: end, after: true) == nil && looksCounted(end, number)
  }

  /// Whether an unknown word has the ending that counting gives: ـا behind 11 to 99, a plural behind 3 to 10.
  func looksCounted(_ index: Int, _ number: ReadNumber) -> Bool {
    let bytes = pieces.text.source.utf8
    let token = pieces.token(index)
    func ends(_ letters: [UInt8]) -> Bool { WordLetters.ends(bytes, token, with: letters) }
    switch number.value.truncatingRemainder(dividingBy: 100) {
    case 11...99: return ends([0xD8, 0xA7]) || ends([0xD8, 0xA9]) || ends([0xD8, 0xA1])
    default: return !Self.clitics.contains { WordLetters.starts(bytes, token, with: $0) }
    }
  }

  /// «لل», «لي», «بال», «وال», «وا»: what begins so is written together with a particle and is not counted.
  private static let clitics: [[UInt8]] = ["لل", "لي", "لت", "بال", "وال", "وا", "وت", "وي"].map { Array($0.utf8) }

  /// «1- », «2)», «(3)» at the head of a line, or a number alone in its line.
  private func isListMark(_ start: Int, _ end: Int) -> Bool {
    let isAtHead = start == 0 || pieces.token(start - 1).kind == .newline
    guard isAtHead else {
      guard let number = pieces.number(start), pieces.endOfEnclosure(start..<end) > end, number.digits <= 2 else {
        return false
      }
      return !isCounted(end + 1, number)
    }
    if pieces.number(end + 1) != nil { return false }
    return end >= pieces.count || pieces.token(end).kind == .newline
      || (pieces.isMark(end, ":") || pieces.isMark(end, "-") || pieces.isMark(end, ")") || pieces.isMark(end, ".")
        || pieces.isMark(end, "–"))
  }

  /// «(45) محطة»: whether a word that is counted stands at `index`.
  private func isCounted(_ index: Int, _ number: ReadNumber) -> Bool {
    hasNounBehind(index) || pieces.has(index, [.unit, .number])
      || index < pieces.count && pieces.token(index).kind == .word && !pieces.isParticle(index)
        && !pieces.hasArticle(index) && looksCounted(index, number)
  }
}

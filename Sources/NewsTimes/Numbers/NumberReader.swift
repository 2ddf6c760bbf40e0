import ArabicText

/// Reads the number that begins at a piece: digits, words in every gender and case, and both mixed.
///
/// «مئة وخمسة وعشرين ألفا» is 125,000; «2.5 مليون» 2,500,000; «مليون ونصف المليون» 1,500,000; «ألفي» 2,000.
struct NumberReader {
  let pieces: Phrases

  init(_ pieces: Phrases) { self.pieces = pieces }

  /// All numbers of the text, none over another, and for each piece the number that begins there, −1 for none. O(n).
  func numbers() -> (numbers: [ReadNumber], numberAt: [Int32]) {
    var numbers: [ReadNumber] = []
    var numberAt = [Int32](repeating: -1, count: pieces.count)
    var index = 0
    while index < pieces.count {
      guard pieces.has(index, .number) || pieces.token(index).kind == .number, let number = number(at: index) else {
        index += 1
        continue
      }
      numberAt[index] = Int32(numbers.count)
      numbers.append(number)
      index = number.pieces.upperBound
    }
    return (numbers, numberAt)
  }

  /// The number at `index`, the longest that reads; nil if none begins there.
  func number(at index: Int) -> ReadNumber? {
    if pieces.token(index).kind == .number { return digits(at: index) }
    guard let (word, hit) = word(index) else { return nil }
    switch word.kind {
    case .ordinal, .last: return ordinal(word, at: index, hit)
    case .tensOf, .hundreds: return lowerBound(word, at: index)
    case .few: return ReadNumber(pieces: index..<(index + 1), kind: .few, value: 3, high: 9)
    case .fraction: return fraction(word, at: index, hit)
    case .odd: return nil
    default: return cardinal(at: index, hit)
    }
  }

  // MARK: Words

  func word(_ index: Int) -> (word: NumberWord, hit: SenseTable.Hit)? {
    guard pieces.has(index, .number),
      let (word, hit) = pieces.pick(
        index,
        { sense -> NumberWord? in
          if case .number(let word) = sense { word } else { nil }
        })
    else { return nil }
    return (word, hit)
  }

  /// The reading with و, where there is one: «وأحد» is spelled like «واحد» once folded.
  private func joinedWord(_ index: Int) -> (word: NumberWord, hit: SenseTable.Hit)? {
    let second = pieces.pieces[index].second
    guard second.proclitics.contains(.conjunction) else { return nil }
    for sense in pieces.lexicon.table.span(of: second.entry) {
      if case .number(let word) = pieces.lexicon.table.senses[Int(sense)] { return (word, second) }
    }
    return nil
  }

  private func cardinal(at index: Int, _ hit: SenseTable.Hit) -> ReadNumber? {
    var composition = NumberComposition()
    composition.isDefinite = hit.proclitics.contains(.article)
    let end = extend(&composition, from: index)
    guard end > index else { return nil }
    var number = ReadNumber(pieces: index..<end, kind: .cardinal, value: composition.value, scale: composition.scale)
    number.isDefinite = hit.proclitics.contains(.article)
    if composition.isPluralScaleAlone {
      number.kind = .lowerBound
    }
    return withOdd(number)
  }

  /// Takes words, and digits behind a scale, as long as they compose; gives the end.
  private func extend(_ composition: inout NumberComposition, from start: Int) -> Int {
    var index = start
    while index < pieces.count {
      var at = index
      var isJoined = false
      if index > start, pieces.isConjunction(at), at + 1 < pieces.count {
        isJoined = true
        at += 1
      }
      guard let step = step(at, isJoined, composition, isFirst: index == start) else { break }
      guard composition.take(step.word, isJoined: step.isJoined) else { break }
      index = at + 1
    }
    return index
  }

  func step(
    _ index: Int, _ isJoined: Bool, _ composition: NumberComposition, isFirst: Bool
  ) -> (word: NumberWord, isJoined: Bool)? {
    if let (word, hit) = isFirst ? word(index) : joinedWord(index) ?? word(index) {
      let joined = isJoined || hit.proclitics.contains(.conjunction)
      guard word.kind != .odd, word.kind != .few else { return nil }
      if word.kind == .fraction { return joined ? (word, true) : nil }
      guard isFirst || hit.proclitics.subtracting(.conjunction).isEmpty || composition.allows(article: hit) else {
        return nil
      }
      if word.kind == .ordinal { return nil }
      return (word, isFirst ? false : joined)
    }
    guard isJoined, composition.scale > 1, pieces.token(index).kind == .number else { return nil }
    let digits = DigitToken(pieces.token(index), in: pieces.text.source.utf8)
    guard !digits.hasPercentSign, let value = digits.value(isScaled: false), value < composition.scale else {
      return nil
    }
    return (NumberWord(kind: .unit, value: value), true)
  }

  /// «عشرون ونيف», «مئة ونيف»: up to the next ten or hundred.
  private func withOdd(_ number: ReadNumber) -> ReadNumber {
    var number = number
    let next = number.pieces.upperBound
    let at = pieces.isConjunction(next) ? next + 1 : next
    guard let (word, _) = word(at), word.kind == .odd else { return number }
    number.high = number.value + (number.value >= 1000 ? 1000 : number.value >= 100 ? 100 : 10)
    number.pieces = number.pieces.lowerBound..<(at + 1)
    return number
  }

  // MARK: Ordinals

  /// «الثالثة», «الحادي عشر», «الثالث والعشرين».
  private func ordinal(_ word: NumberWord, at index: Int, _ hit: SenseTable.Hit) -> ReadNumber? {
    var number = ReadNumber(pieces: index..<(index + 1), kind: .ordinal, value: word.value)
    number.isDefinite = hit.proclitics.contains(.article)
    guard word.value > 0, word.value < 10 else { return number }
    let at = pieces.isConjunction(index + 1) ? index + 2 : index + 1
    guard let (next, nextHit) = self.word(at) else { return number }
    let isJoined = at > index + 1 || nextHit.proclitics.contains(.conjunction)
    if next.kind == .ten, !isJoined {
      number.value += 10
    } else if next.kind == .tens, isJoined {
      number.value += next.value
    } else {
      return number
    }
    number.pieces = index..<(at + 1)
    return number
  }

  // MARK: Bounds and fractions

  /// «عشرات», «مئات الآلاف», «عشرات آلاف»: no fewer than ten, a hundred thousand, ten thousand.
  private func lowerBound(_ word: NumberWord, at index: Int) -> ReadNumber {
    var number = ReadNumber(pieces: index..<(index + 1), kind: .lowerBound, value: word.value)
    if let (next, hit) = self.word(index + 1), next.isScale, !hit.proclitics.contains(.conjunction) {
      number.value *= next.value
      number.scale = next.value
      number.pieces = index..<(index + 2)
    }
    return number
  }

  /// «نصف مليون» is a number, «نصف» alone a fraction.
  private func fraction(_ word: NumberWord, at index: Int, _ hit: SenseTable.Hit) -> ReadNumber {
    var number = ReadNumber(pieces: index..<(index + 1), kind: .fraction, value: word.value)
    number.isDefinite = hit.proclitics.contains(.article)
    if let (next, nextHit) = self.word(index + 1), next.kind == .scale, nextHit.proclitics.isEmpty {
      number.kind = .cardinal
      number.value *= next.value
      number.scale = next.value
      number.pieces = index..<(index + 2)
    }
    return number
  }
}

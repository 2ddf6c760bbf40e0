extension Tokenizer {
  /// An Arabic word, «أ.ف.ب», or a name with a number, «كوفيد-19».
  func word() -> Token {
    if let end = abbreviationEnd() { return token(upTo: end, .abbreviation) }
    let end = runEnd(from: offset, .arabic)
    return token(upTo: numberedNameEnd(after: end) ?? end, .word)
  }

  /// Marks that begin a run: with letters behind them they are a word's («ـبيان»), alone they are a sign, as the
  /// tatweel that some write for a dash: «بغداد ـ سليم».
  func marks(_ scalar: UInt32, _ length: Int) -> Token {
    let end = runEnd(from: offset, .marks)
    if stands(ScalarClasses(.arabicLetter), at: end) { return token(upTo: runEnd(from: offset, .arabic), .word) }
    return token(end - offset, scalar == 0x0640 ? .punctuation : .symbol, scalar)
  }

  /// «أ.ف.ب», «U.S.»: the end of two or more single letters with full stops between, or nil.
  ///
  /// «U.S.» keeps its last stop; «أ.ف.ب» has none. A longer word behind a stop belongs to the next sentence.
  func abbreviationEnd() -> Int? {
    var end = offset
    var letters = 0
    while let (scalar, length) = peek(end), ScalarClasses.letters.has(classify(scalar)) {
      let after = runEnd(from: end + length, .marks)
      guard stands(".", at: after) else {
        if letters >= 1, !stands(.name, at: after) { return after }
        return letters >= 2 ? end : nil
      }
      letters += 1
      end = after + 1
    }
    return letters >= 2 ? end : nil
  }

  /// «كوفيد-19», «إف-16», «F-16»: two bytes of letters or more, a hyphen, at most three digits and nothing more.
  ///
  /// «10-15-2020» and «مايو-15-2018» are dates, not names.
  func numberedNameEnd(after end: Int) -> Int? {
    guard let (hyphen, length) = peek(end), hyphen == 0x2D || hyphen == 0x2010 || hyphen == 0x2011 else { return nil }
    let digits = runEnd(from: end + length, .digits)
    guard (1...3).contains(scalarCount(from: end + length, to: digits)) else { return nil }
    if stands("-", at: digits) || stands("/", at: digits) || stands(.name, at: digits) { return nil }
    return digits
  }

  private func scalarCount(from start: Int, to end: Int) -> Int {
    var count = 0
    var position = start
    while position < end, count < 4, let (_, length) = peek(position) {
      count += 1
      position += length
    }
    return count
  }
}

import ArabicText

extension TimeGrammar {
  /// «27/7/2021», «٢٧-٧-٢٠٢١», «27.7.2021», «2021/7/27», «1443/1/10هـ»; «27/7» only behind «بتاريخ» or «يوم».
  func numericDate(at index: Int) -> Parsed? {
    guard index < pieces.count, pieces.token(index).kind == .number else { return nil }
    guard let (parts, end) = pointed(at: index) ?? parted(at: index) else { return nil }
    let era = era(at: end)
    guard var fields = Self.fields(parts, isHijri: era == .hijri) else { return nil }
    if fields.year == nil, !isDated(index) { return nil }
    if let era { fields.era = era }
    return Parsed(phrase: .date(fields), end: era == nil ? end : end + 1)
  }

  private func isDated(_ index: Int) -> Bool {
    pieces.has(index - 1, .dated) || pieces.has(index - 1, .matching) || isDayWord(index - 1)
      || weekday(index - 1) != nil
  }

  /// «27.7.2021» is one token.
  private func pointed(at index: Int) -> ([Int], Int)? {
    let digits = DigitToken(pieces.token(index), in: pieces.text.source.utf8)
    guard digits.parts.count == 3, !digits.hasPercentSign, digits.separators.allSatisfy({ $0 == 0x2E }) else {
      return nil
    }
    guard digits.lengths[0] == 4 || digits.lengths[2] == 4 || digits.lengths == [2, 2, 2] else { return nil }
    return (digits.parts, index + 1)
  }

  /// «27/7/2021»: numbers with one kind of separator, glued or with blanks around all.
  private func parted(at index: Int) -> ([Int], Int)? {
    guard let first = plain(index), let separator = separator(index + 1) else { return nil }
    guard let second = plain(index + 2) else { return nil }
    guard self.separator(index + 3) == separator, let third = plain(index + 4), pieces.isGlued(index) else {
      return separator == 0x2F && pieces.isGlued(index) && pieces.isGlued(index + 1)
        ? ([first, second], index + 3) : nil
    }
    if self.separator(index + 5) == separator, pieces.isGlued(index + 4) { return nil }
    return ([first, second, third], index + 5)
  }

  private func plain(_ index: Int) -> Int? {
    guard index < pieces.count, pieces.token(index).kind == .number else { return nil }
    let digits = DigitToken(pieces.token(index), in: pieces.text.source.utf8)
    return digits.separators.isEmpty && !digits.hasPercentSign && digits.lengths[0] <= 4 ? digits.parts[0] : nil
  }

  private func separator(_ index: Int) -> UInt32? {
    for scalar: Unicode.Scalar in ["/", "-", "–", "\\"] where pieces.isMark(index, scalar) {
      return scalar == "\\" ? 0x2F : scalar.value
    }
    return nil
  }

  /// Day first, except where the first number is a year; month first where only that is a date («10/15/2020»).
  private static func fields(_ parts: [Int], isHijri: Bool) -> DateFields? {
    if parts.count == 2 {
      if (1...12).contains(parts[0]), (1900...2100).contains(parts[1]) {
        return DateFields(month: parts[0], year: parts[1])
      }
      guard (1...31).contains(parts[0]), (1...12).contains(parts[1]) else { return nil }
      return DateFields(day: parts[0], month: parts[1])
    }
    var (day, month, year) = (parts[0], parts[1], parts[2])
    if day > 31 { swap(&day, &year) }
    if month > 12, day <= 12 { swap(&day, &month) }
    let isHijri = isHijri || (1300...1500).contains(year)
    if year < 100, !isHijri { year += year < 50 ? 2000 : 1900 }
    guard (1...31).contains(day), (1...12).contains(month), year >= 1000 else { return nil }
    return DateFields(day: day, month: month, year: year, era: isHijri ? .hijri : .gregorian)
  }
}

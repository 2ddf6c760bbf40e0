import ArabicText
import NewsRecords

/// A year in digits or words, with the era written behind it.
struct YearNumber {
  let value: Int
  let era: Era?
  let end: Int
}

extension TimeGrammar {
  /// «2021», «٢٠٠٨», «2002م», «1442هـ», «ألفين وثمانية»; three digits and less only behind «عام».
  func yearNumber(at index: Int, behindYearWord: Bool = false) -> YearNumber? {
    guard let number = pieces.number(index), number.kind == .cardinal, let value = number.whole, number.high == nil,
      !number.hasPercentSign, !number.isDefinite
    else { return nil }
    let era = era(at: number.pieces.upperBound)
    let isYear =
      number.isPlain(4...4)
      ? (1000...2150).contains(value) || (era == .hijri)
      : behindYearWord && (number.isPlain(1...3) && value > 0 || number.digits == 0 && (1000...2100).contains(value))
    let isSpelled = number.digits == 0 && number.scale == 1000 && (1900...2100).contains(value)
    guard isYear || (isSpelled && behindYearWord) || (era == .hijri && (1...1600).contains(value)) else { return nil }
    let end = number.pieces.upperBound + (era == nil ? 0 : 1)
    return YearNumber(value: value, era: era, end: end)
  }

  /// The era at `index`: «هـ», «م», «هجرية»; «م» only where it is not glued to more.
  func era(at index: Int) -> Era? {
    pieces.sense(index) { sense -> Era? in if case .era(let era) = sense { era } else { nil } }
  }

  /// «عام 2014», «العام 2003», «سنة 1442هـ», «عامي 2014 و2017».
  func yearWithWord(at index: Int) -> Parsed? {
    guard let (unit, form, _) = unit(index), unit == .year, form == .singular || form == .construct || form == .plural
    else {
      return nil
    }
    if form != .singular { return severalYears(at: index + 1) }
    var end = index + 1
    let direction = relative(end)
    if direction != nil { end += 1 }
    if pieces.isMark(end, "(") || pieces.isMark(end, "/"), direction != nil { end += 1 }
    guard let year = yearNumber(at: end, behindYearWord: true) else { return nil }
    end = year.end
    if let era = pieces.sense(end, { sense -> Era? in if case .era(let era) = sense { era } else { nil } }),
      era == .beforeChrist
    {
      return nil
    }
    if relative(end) != nil, direction == nil { end += 1 }
    if pieces.isMark(year.end, ")"), pieces.isMark(index + 2, "(") { end = year.end + 1 }
    return Parsed(phrase: .date(DateFields(year: year.value, era: year.era ?? .gregorian)), end: end)
  }

  /// «عامي 2014 و2017», «الأعوام 2014 و2015».
  private func severalYears(at index: Int) -> Parsed? {
    guard let first = yearNumber(at: index, behindYearWord: true), first.value > 999,
      let next = connector(at: first.end, joins: true), let second = yearNumber(at: next, behindYearWord: true),
      second.value > first.value
    else { return nil }
    let left = TimePhrase.date(DateFields(year: first.value, era: first.era ?? second.era ?? .gregorian))
    let right = TimePhrase.date(DateFields(year: second.value, era: second.era ?? .gregorian))
    return Parsed(phrase: .range(left, right), end: second.end)
  }

  /// «منذ 2014», «مونديال 2022», «2020-2021», «1436هـ»: a year without its word, by what stands around it.
  func bareYear(at index: Int) -> Parsed? {
    guard let year = yearNumber(at: index) else { return nil }
    if let range = seasonOfYears(year, at: index) { return range }
    guard year.era != nil || ((1900...2100).contains(year.value) && isYearExpected(at: index, year)) else { return nil }
    guard !isCounted(year.end, year.value), !pieces.isMark(year.end, "%") else { return nil }
    return Parsed(phrase: .date(DateFields(year: year.value, era: year.era ?? .gregorian)), end: year.end)
  }

  /// «2020-2021», «2020/2021», «2018-19»: a season.
  private func seasonOfYears(_ year: YearNumber, at index: Int) -> Parsed? {
    if let range = hijriSeason(year, at: index) { return range }
    guard (1900...2100).contains(year.value), isDash(year.end), pieces.isGlued(index) || pieces.isGlued(year.end),
      let number = pieces.number(year.end + 1), var second = number.whole, number.isPlain(2...4),
      !isDash(number.pieces.upperBound)
    else { return nil }
    if number.digits == 2 { second += year.value / 100 * 100 }
    guard second > year.value, second - year.value <= 100 else { return nil }
    let left = TimePhrase.date(DateFields(year: year.value))
    return Parsed(
      phrase: .range(left, .date(DateFields(year: second))),
      end: era(at: number.pieces.upperBound) == .gregorian
        ? number.pieces.upperBound + 1 : number.pieces.upperBound)
  }

  /// «1435/1436هـ», «(1435 / 1436هـ)»: a school year or a budget year of the Hijri calendar.
  private func hijriSeason(_ year: YearNumber, at index: Int) -> Parsed? {
    guard (1300...1600).contains(year.value), isDash(year.end), let second = yearNumber(at: year.end + 1),
      second.era == .hijri, second.value == year.value + 1
    else { return nil }
    let left = TimePhrase.date(DateFields(year: year.value, era: .hijri))
    return Parsed(phrase: .range(left, .date(DateFields(year: second.value, era: .hijri))), end: second.end)
  }

  private func isYearExpected(at index: Int, _ year: YearNumber) -> Bool {
    // «مقارنة بنفس الشهر من 2014»
    if pieces.has(index - 1, .from), let (unit, form, _) = unit(index - 2), unit > .day, form == .singular {
      return true
    }
    if pieces.has(index - 1, .between) || pieces.has(index - 1, .from) { return yearsInARow(year) }
    if pieces.isMark(index - 1, "("), pieces.isMark(index + 1, ")") { return true }
    return isBehindYear(at: index) || isBehindHost(at: index) || isLed(at: index)
  }

  /// A preposition or a noun that years follow: «منذ 2014», «موسم 2014».
  private func isLed(at index: Int) -> Bool {
    pieces.sense(index - 1) { sense -> Bool? in
      switch sense {
      case .role(.since), .role(.at), .role(.during), .role(.until), .role(.by), .role(.after), .role(.before): true
      case .glue(.yearHead), .glue(.seasonOf), .part: true
      default: nil
      }
    } ?? false
  }

  /// «بعد 1934 و1990 و2018»: joined to years of which the first is led.
  private func isBehindYear(at index: Int) -> Bool {
    var index = index
    for _ in 0..<Self.joinedYears {
      guard pieces.isConjunction(index - 1), let year = yearNumber(at: index - 2), (1900...2100).contains(year.value)
      else {
        return false
      }
      index -= 2
      if isLed(at: index) || isBehindHost(at: index) { return true }
    }
    return false
  }

  /// The longest row of years, so that a row of thousands is not walked back from each of them.
  private static let joinedYears = 8

  /// «مونديال روسيا 2018», «كأس العالم في قطر 2022»: the host stands between.
  private func isBehindHost(at index: Int) -> Bool {
    guard index > 1, pieces.token(index - 1).kind == .word, !pieces.isParticle(index - 1),
      !pieces.has(index - 1, [.number, .unit])
    else { return false }
    return pieces.has(index - 2, .yearHead) || pieces.has(index - 2, .at) && pieces.has(index - 3, .yearHead)
  }

  /// «بين 2014 و2017», «من 2014 حتى 2017», nothing counted behind.
  private func yearsInARow(_ year: YearNumber) -> Bool {
    guard let next = connector(at: year.end, joins: true), let second = yearNumber(at: next) else { return false }
    return (1900...2100).contains(second.value) && second.value > year.value && second.value - year.value <= 100
      && !isCounted(second.end, second.value)
  }

  /// Whether what stands at `index` is counted by the number before it: «2021 إصابة» is a count.
  func isCounted(_ index: Int, _ value: Int) -> Bool {
    guard index < pieces.count else { return false }
    return pieces.sense(index) { sense -> Bool? in
      switch sense {
      case .noun(_, let form): form != .dual
      case .currency, .percent: true
      case .unit(_, let form): form == .singular || form == .counted
      default: nil
      }
    } ?? false
  }
}

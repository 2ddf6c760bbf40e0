extension TimeGrammar {
  /// «عيد الفطر», «عيد الأضحى الماضي», «عشية رأس السنة», «ثاني أيام عيد الأضحى».
  func feast(at index: Int) -> Parsed? {
    if pieces.has(index, .eve), let feast = feast(at: index + 1) ?? eveDay(at: index + 1) {
      return Parsed(phrase: .eve(feast.phrase), end: feast.end)
    }
    guard let row = pieces.sense(index, { sense -> Int? in if case .feast(let row) = sense { row } else { nil } })
    else { return nil }
    var fields = DateFields()
    var end = index + 1
    if let direction = relative(end) {
      fields.direction = direction
      end += 1
    } else if let year = yearNumber(at: end) {
      (fields.year, end) = (year.value, year.end)
      fields.era = year.era ?? .gregorian
    } else if let year = yearWithWord(at: pieces.has(end, .from) ? end + 1 : end), case .date(let named) = year.phrase {
      fields = named
      end = year.end
    } else if let year = namedYear(at: pieces.has(end, .from) ? end + 1 : end) {
      fields.yearDirection = year.fields.direction
      end = year.end
    }
    return Parsed(phrase: .feast(row, fields), end: end)
  }

  private func eveDay(at index: Int) -> Parsed? {
    guard let day = day(at: index), case .date = day.phrase else { return nil }
    return day
  }
}

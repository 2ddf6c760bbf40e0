import NewsRecords

/// Finds what the columns of a table have otherwise inside quotation marks, and what only some have inside them.
struct QuotationCollector {
  let base: ScalarText
  let versions: [Version]
  let ledger: ItemCollector
  let columns: Int

  // MARK: Other words inside marks

  /// The stretches with other words, in the order of the measure.
  func stretches() -> [QuotedStretch] {
    let marks = ledger.marks.filter(\.isInsideQuotation)
    return places().map { place in
      let own = QuotedStretch.Side.words(base.segments(place, marks), place)
      return QuotedStretch(place: place, sides: [own] + (1..<columns).map { side($0, place) })
    }
  }

  /// The stretches of the measure that hold changes inside marks.
  private func places() -> [Range<Int>] {
    let found = ledger.clusters.filter { ledger.items[$0.number].isInsideQuotation }.compactMap { place($0) }
    return found.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { result, place in
      guard let last = result.last, place.lowerBound < last.upperBound else { return result.append(place) }
      result[result.count - 1] = last.lowerBound..<max(last.upperBound, place.upperBound)
    }
  }

  /// The measure's own marks around the change; else what it has for the words that are inside marks in the other text.
  private func place(_ cluster: ItemCollector.Cluster) -> Range<Int>? {
    if let quote = base.quote(touching: cluster.place) { return quote }
    for (version, wording) in cluster.changes.map({ (versions[$0.version], $0.wording) }) {
      guard let own = wording.b?.offsets, let quote = version.other.quote(touching: own),
        let place = version.measure(of: quote)
      else { continue }
      return base.quote(touching: place) ?? place
    }
    return nil
  }

  private func side(_ column: Int, _ place: Range<Int>) -> QuotedStretch.Side {
    var side = QuotedStretch.Side.absent
    for version in versions where version.column == column && version.reaches(place) {
      guard let map = version.map else {
        side = .reordered
        continue
      }
      guard let words = version.words(for: place) else {
        side = .nothing
        continue
      }
      let measure = WordMap.numbers(map.wordsA, place)
      let isWhole = version.pair.aStart <= place.lowerBound + 1 && place.upperBound - 1 <= version.pair.aEnd
      let isSame = words.text == slice(map.wordsA, measure) && version.other.isQuoted(words.offsets) == true && isWhole
      if isSame { return .same(words.offsets) }
      let quote = version.other.quote(touching: words.offsets) ?? words.offsets
      // The marks may stand outside the passage, which ends with its words; other text beyond it was not compared.
      let range =
        min(
          words.start, max(quote.lowerBound, version.pair.bStart - 1))..<max(
          words.end, min(quote.upperBound, version.pair.bEnd + 1))
      return .words(version.other.segments(range, version.marks), range)
    }
    return side
  }

  private func slice(_ words: [Range<Int>], _ numbers: Range<Int>) -> String? {
    let numbers = numbers.clamped(to: 0..<words.count)
    guard !numbers.isEmpty else { return nil }
    return base.slice(words[numbers.lowerBound].lowerBound..<words[numbers.upperBound - 1].upperBound)
  }

  // MARK: Equal words, other marks

  /// Equal words inside marks in one text alone, in the order of the measure.
  func shifts() -> [ShiftedWords] {
    var result: [ShiftedWords] = []
    for version in versions {
      for shift in version.pair.marks {
        let number = result.firstIndex { $0.measure == shift.a && $0.isQuotedInMeasure == (shift.inside == .a) }
        if number == nil {
          result.append(ShiftedWords(measure: shift.a, isQuotedInMeasure: shift.inside == .a, others: [:]))
        }
        let place = number ?? result.count - 1
        if result[place].others[version.column] == nil { result[place].others[version.column] = shift.b }
      }
    }
    return result.sorted { ($0.measure.start, $0.measure.end) < ($1.measure.start, $1.measure.end) }
  }
}

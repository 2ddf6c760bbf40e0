import NewsRecords

extension Version {
  /// Marks the changes by the numbers that `ledger` gave them.
  mutating func mark(by ledger: ItemCollector) {
    func number(_ wording: Wording) -> Int? { ledger.numbers[ItemCollector.Key(column: column, wording: wording)] }
    let told = pair.wording.filter { !$0.isSilent }.compactMap { wording in
      wording.b.map {
        CollationMark(
          range: $0.offsets, mark: wording.kind == .addition ? .addition : .substitution,
          isInsideQuotation: wording.insideQuotation, item: number(wording))
      }
    }
    marks = CollationMark.merged(told, pair.wording.filter(\.isSilent).compactMap(\.b?.offsets))
    cuts = (map?.steps ?? []).filter { !$0.wording.isSilent && $0.wording.b == nil }.map { ($0, number($0.wording)) }
  }

  /// What stands for the scalars `sentence` of the measure; nil where the passage does not reach.
  func cell(for sentence: Range<Int>) -> [CollationSegment]? {
    guard let place = place(for: sentence) else { return nil }
    guard let map else { return other.segments(place, marks) }
    var result: [CollationSegment] = []
    var from = place.lowerBound
    let words = words(from: sentence, map)
    for cut in cuts[cuts.firstPlace { $0.step.a.lowerBound >= words.lowerBound }...] {
      guard cut.step.a.lowerBound < words.upperBound else { break }
      let to = max(from, start(of: cut.step.b.lowerBound, map))
      result += other.segments(from..<to, marks)
      result.append(
        CollationSegment(
          text: cut.step.wording.a?.text ?? "", mark: .cut, isInsideQuotation: cut.step.wording.insideQuotation,
          item: cut.item))
      from = to
    }
    return result + other.segments(from..<max(from, place.upperBound), marks)
  }

  /// Where the cell for `sentence` stands in this article.
  func place(for sentence: Range<Int>) -> Range<Int>? {
    guard sentence.overlaps(range) else { return nil }
    guard let map else { return pair.bStart..<pair.bEnd }
    let words = words(from: sentence, map)
    guard !words.isEmpty else { return nil }
    let start = words.lowerBound == 0 ? pair.bStart : start(of: map.b(words.lowerBound), map)
    let end = words.upperBound == map.wordsA.count ? pair.bEnd : self.start(of: map.b(words.upperBound), map)
    return start..<max(start, end)
  }

  /// The words of the measure that begin in `sentence`.
  private func words(from sentence: Range<Int>, _ map: WordMap) -> Range<Int> {
    let first = map.wordsA.firstPlace { $0.lowerBound >= sentence.lowerBound }
    return first..<max(first, map.wordsA.firstPlace { $0.lowerBound >= sentence.upperBound })
  }

  /// Where the word `number` of the other text begins, its end behind the last.
  private func start(of number: Int, _ map: WordMap) -> Int {
    number < map.wordsB.count ? max(pair.bStart, map.wordsB[number].lowerBound) : pair.bEnd
  }
}

import ArabicText
import NewsRecords

/// What one article made of a passage.
struct Version {
  let column: Int
  let pair: PassagePair
  private let other: ScalarText
  private let map: WordMap?

  init(column: Int, pair: PassagePair, base: ScalarText, other: ScalarText) {
    (self.column, self.pair, self.other) = (column, pair, other)
    map = WordMap(pair, base.text, other.text)
  }

  /// The passage in the measure.
  var range: Range<Int> { pair.aStart..<pair.aEnd }
  /// Whether its sentences stand in the order of the measure's.
  var isInOrder: Bool { map != nil }

  /// What stands for the scalars `sentence` of the measure; nil where the passage does not reach.
  func cell(for sentence: Range<Int>) -> [CollationSegment]? {
    guard sentence.overlaps(range) else { return nil }
    guard let map else { return other.segments(pair.bStart..<pair.bEnd, marks(pair.wording)) }
    let first = map.wordsA.firstIndex { $0.lowerBound >= sentence.lowerBound } ?? map.wordsA.count
    let last = map.wordsA.firstIndex { $0.lowerBound >= sentence.upperBound } ?? map.wordsA.count
    guard first < last else { return nil }
    return cell(map, first..<last)
  }

  private func cell(_ map: WordMap, _ words: Range<Int>) -> [CollationSegment] {
    let start = words.lowerBound == 0 ? pair.bStart : place(map, map.b(words.lowerBound))
    let end = words.upperBound == map.wordsA.count ? pair.bEnd : place(map, map.b(words.upperBound))
    let steps = map.steps.filter { !$0.wording.isSilent }
    let cuts = steps.filter { $0.wording.b == nil && words.contains($0.a.lowerBound) }
    var result: [CollationSegment] = []
    var from = start
    for cut in cuts {
      let to = max(from, place(map, cut.b.lowerBound))
      result += other.segments(from..<to, marks(steps.map(\.wording)))
      result.append(
        CollationSegment(text: cut.wording.a?.text ?? "", mark: .cut, isInsideQuotation: cut.wording.insideQuotation))
      from = to
    }
    return result + other.segments(from..<max(from, end), marks(steps.map(\.wording)))
  }

  /// Where the word `number` of the other text begins, its end behind the last.
  private func place(_ map: WordMap, _ number: Int) -> Int {
    number < map.wordsB.count ? max(pair.bStart, map.wordsB[number].lowerBound) : pair.bEnd
  }

  private func marks(_ wordings: [Wording]) -> [(Range<Int>, CollationSegment.Mark, Bool)] {
    wordings.filter { !$0.isSilent }.compactMap { wording in
      wording.b.map { ($0.offsets, wording.kind == .addition ? .addition : .substitution, wording.insideQuotation) }
    }.sorted { $0.0.lowerBound < $1.0.lowerBound }
  }
}

import ArabicText
import NewsRecords

/// What one article made of a passage.
struct Version {
  let column: Int
  let pair: PassagePair
  let other: ScalarText
  /// Nil where blocks changed places.
  let map: WordMap?
  /// How the article's own words are marked: filled in when the ledger has given each change its number.
  var marks: [CollationMark] = []
  /// The numbers in the ledger of what only the measure has, by the word of the measure that it begins with.
  var cuts: [(step: WordMap.Step, item: Int?)] = []

  init(column: Int, pair: PassagePair, base: ScalarText, other: ScalarText) {
    (self.column, self.pair, self.other) = (column, pair, other)
    map = WordMap(pair, base.text, other.text)
  }

  /// The passage in the measure.
  var range: Range<Int> { pair.aStart..<pair.aEnd }
  /// Whether its sentences stand in the order of the measure's.
  var isInOrder: Bool { map != nil }

  // MARK: Changes by their place in the measure

  /// A change that is told.
  struct Told {
    let wording: Wording
    /// Its place in the measure, empty behind the word that an addition follows.
    let place: Range<Int>
    /// Whether that place is not known: an addition to a passage whose blocks changed places.
    var isLoose = false
  }

  /// The changes that are told.
  var told: [Told] {
    guard let map else {
      return pair.wording.filter { !$0.isSilent }.map {
        Told(wording: $0, place: $0.a?.offsets ?? pair.aStart..<pair.aStart, isLoose: $0.a == nil)
      }
    }
    return map.steps.filter { !$0.wording.isSilent }.map { step in
      let number = step.a.lowerBound
      let start = number > 0 ? map.wordsA[number - 1].upperBound : pair.aStart
      return Told(wording: step.wording, place: step.wording.a?.offsets ?? start..<start)
    }
  }

  /// Whether the passage reaches over `place` of the measure.
  func reaches(_ place: Range<Int>) -> Bool {
    place.isEmpty ? pair.aStart < place.lowerBound && place.upperBound < pair.aEnd : range.overlaps(place)
  }

  /// The words that stand for those of `place` in the measure; nil for none, or where no order leads there.
  func words(for place: Range<Int>) -> TextRange? {
    guard let map else { return nil }
    return slice(map.wordsB, map.b(WordMap.numbers(map.wordsA, place))).map(other.range)
  }

  /// The place in the measure of the words at `place` of this article.
  func measure(of place: Range<Int>) -> Range<Int>? {
    guard let map else { return nil }
    return slice(map.wordsA, map.a(WordMap.numbers(map.wordsB, place)))
  }

  private func slice(_ words: [Range<Int>], _ numbers: Range<Int>) -> Range<Int>? {
    let numbers = numbers.clamped(to: 0..<words.count)
    return numbers.isEmpty ? nil : words[numbers.lowerBound].lowerBound..<words[numbers.upperBound - 1].upperBound
  }
}

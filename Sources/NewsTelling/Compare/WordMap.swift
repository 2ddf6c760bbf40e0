import ArabicText
import NewsRecords

/// Leads from the words of one copy to those of the other.
///
/// Between two changes the words are equal one by one, so the changes alone say which word stands where.
struct WordMap: Sendable {
  /// A change by the numbers of its words.
  struct Step: Sendable {
    let a: Range<Int>
    let b: Range<Int>
    let wording: Wording
  }

  /// The scalar offsets of the words of each passage.
  let wordsA: [Range<Int>]
  let wordsB: [Range<Int>]
  /// In order of both texts.
  private(set) var steps: [Step] = []

  /// The map of `pair`, nil where blocks changed places, so that no order holds for both.
  init?(_ pair: PassagePair, _ a: TokenizedText, _ b: TokenizedText) {
    wordsA = Self.words(a, pair.aStart..<pair.aEnd)
    wordsB = Self.words(b, pair.bStart..<pair.bEnd)
    var (i, j) = (0, 0)
    for wording in pair.wording {
      let ownA = wording.a.map { Self.numbers(wordsA, $0.offsets) }
      let ownB = wording.b.map { Self.numbers(wordsB, $0.offsets) }
      let equal = ownA.map { $0.lowerBound - i } ?? ownB.map { $0.lowerBound - j } ?? -1
      let start = (a: i + equal, b: j + equal)
      guard equal >= 0, ownA.map({ $0.lowerBound == start.a }) ?? true, ownB.map({ $0.lowerBound == start.b }) ?? true
      else { return nil }
      let step = Step(a: ownA ?? start.a..<start.a, b: ownB ?? start.b..<start.b, wording: wording)
      steps.append(step)
      (i, j) = (step.a.upperBound, step.b.upperBound)
    }
    guard wordsA.count - i == wordsB.count - j, wordsA.count >= i else { return nil }
  }

  /// The word of `b` that stands where the word `number` of `a` begins; what was put in before it stands before.
  func b(_ number: Int) -> Int {
    guard let last = steps.last(where: { $0.a.lowerBound < number || $0.a.upperBound <= number }) else { return number }
    return number < last.a.upperBound ? last.b.lowerBound : last.b.upperBound + number - last.a.upperBound
  }

  private static func words(_ text: TokenizedText, _ scalars: Range<Int>) -> [Range<Int>] {
    let bytes =
      text.offsets.byteOffset(atScalar: scalars.lowerBound)..<text.offsets.byteOffset(atScalar: scalars.upperBound)
    return text.tokens(touching: bytes).filter { isWord(text.tokens[$0].kind) }.map {
      text.scalars(of: text.tokens[$0].bytes)
    }
  }

  /// The kinds that are compared as words.
  private static func isWord(_ kind: Token.Kind) -> Bool {
    switch kind {
    case .word, .abbreviation, .number, .latin, .handle: true
    default: false
    }
  }

  /// The numbers of the words that `scalars` touches.
  private static func numbers(_ words: [Range<Int>], _ scalars: Range<Int>) -> Range<Int> {
    let start = words.firstIndex { $0.upperBound > scalars.lowerBound } ?? words.count
    let end = words.firstIndex { $0.lowerBound >= scalars.upperBound } ?? words.count
    return start..<max(start, end)
  }
}

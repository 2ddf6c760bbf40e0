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
  func b(_ number: Int) -> Int { word(number, from: \.a, to: \.b) }

  /// The words of `b` for `words` of `a`, without what stands there before the first and behind the last. Of a change whose
  /// words are only in part among `words` all are taken.
  func b(_ words: Range<Int>) -> Range<Int> { self.words(words, from: \.a, to: \.b) }

  /// The words of `a` for `words` of `b`, as the other way round.
  func a(_ words: Range<Int>) -> Range<Int> { self.words(words, from: \.b, to: \.a) }

  /// One text's words in a step.
  private typealias Side = KeyPath<Step, Range<Int>>

  private func word(_ number: Int, from own: Side, to other: Side) -> Int {
    let next = steps.firstPlace { !($0[keyPath: own].lowerBound < number || $0[keyPath: own].upperBound <= number) }
    guard next > 0 else { return number }
    let (before, after) = (steps[next - 1][keyPath: own], steps[next - 1][keyPath: other])
    return number < before.upperBound ? after.lowerBound : after.upperBound + number - before.upperBound
  }

  private func words(_ words: Range<Int>, from own: Side, to other: Side) -> Range<Int> {
    let start = word(words.lowerBound, from: own, to: other)
    guard let last = words.last else { return start..<start }
    let next = steps.firstPlace { $0[keyPath: own].upperBound > last }
    let isChanged = next < steps.count && steps[next][keyPath: own].contains(last)
    let end = isChanged ? steps[next][keyPath: other].upperBound : word(last, from: own, to: other) + 1
    return start..<max(start, end)
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
  static func numbers(_ words: [Range<Int>], _ scalars: Range<Int>) -> Range<Int> {
    let start = words.firstPlace { $0.upperBound > scalars.lowerBound }
    let end = words.firstPlace { $0.lowerBound >= scalars.upperBound }
    return start..<max(start, end)
  }
}

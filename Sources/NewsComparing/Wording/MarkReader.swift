import ArabicText
import NewsRecords

/// Reads which equal words of a passage stand inside quotation marks in one text alone.
struct MarkReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The shifts of `passage` in the order of its blocks; a change among the words does not end one. O(n).
  func shifts(of passage: Passage) -> [MarkShift] {
    let own = QuotedTokens(textA, a.tokenRange(of: passage.a))
    let other = QuotedTokens(textB, b.tokenRange(of: passage.b))
    guard !(own.isEmpty && other.isEmpty) else { return [] }
    return passage.blocks.flatMap { shifts(of: $0, own, other) }
  }

  private func shifts(of block: Alignment, _ own: QuotedTokens, _ other: QuotedTokens) -> [MarkShift] {
    var runs: [Run] = []
    var isOpen = false
    for column in block.columns where column.relation == .equal || column.relation == .kindred {
      let (i, j) = (Int(column.a), Int(column.b))
      guard let inA = own.hold(Int(a.tokens[i])), let inB = other.hold(Int(b.tokens[j])), inA != inB else {
        isOpen = false
        continue
      }
      if isOpen, runs[runs.count - 1].isInA == inA {
        runs[runs.count - 1].reach(i, j)
      } else {
        runs.append(Run(a: i..<(i + 1), b: j..<(j + 1), isInA: inA))
      }
      isOpen = true
    }
    return runs.map { MarkShift(inside: $0.isInA ? .a : .b, a: slice($0.a, a, textA), b: slice($0.b, b, textB)) }
  }

  private struct Run {
    var a: Range<Int>
    var b: Range<Int>
    let isInA: Bool

    mutating func reach(_ i: Int, _ j: Int) {
      a = a.lowerBound..<(i + 1)
      b = b.lowerBound..<(j + 1)
    }
  }

  private func slice(_ words: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> TextRange {
    let bytes = text.bytes(of: side.tokenRange(of: words))
    let scalars = text.scalars(of: bytes)
    return TextRange(start: scalars.lowerBound, end: scalars.upperBound, text: text.source.string(in: bytes))
  }
}

/// The tokens of a stretch of text that stand between quotation marks.
struct QuotedTokens {
  /// What sound pairs hold, in order; of nested pairs the outermost.
  private var sound: [Range<Int>] = []
  /// Where a mark lacks its partner: whether these words stand inside is a guess.
  private var doubtful: [Range<Int>] = []

  /// The marks of `text` that hold some of `tokens`. O(marks).
  init(_ text: TokenizedText, _ tokens: Range<Int>) {
    for pair in text.marks where pair.whole.overlaps(tokens) {
      if pair.close == nil || pair.repair != nil {
        doubtful.append(pair.whole)
      } else if pair.open >= sound.last?.upperBound ?? 0 {
        sound.append(pair.whole)
      }
    }
  }

  /// Whether no word is inside marks.
  var isEmpty: Bool { sound.isEmpty }

  /// Whether the token stands inside marks; nil where that is a guess. Stretches hold few marks.
  func hold(_ token: Int) -> Bool? {
    if sound.contains(where: { $0.contains(token) }) { return true }
    return doubtful.contains { $0.contains(token) } ? nil : false
  }
}

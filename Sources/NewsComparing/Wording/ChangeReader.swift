import ArabicText

/// Reads the changes off an alignment: words that differ in a row are one change, a whole sentence put in or left out is
/// a change of its own.
struct ChangeReader {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The changes of `alignment`, in its order. O(n).
  func changes(of alignment: Alignment) -> [Change] {
    var result: [Change] = []
    var open: (a: Range<Int>, b: Range<Int>)?
    for column in alignment.columns {
      let (i, j) = (Int(column.a), Int(column.b))
      switch column.relation {
      case .equal, .kindred:
        if let run = open { result += parted(run.a, run.b) }
        open = nil
        if column.relation == .kindred {
          result.append(Change(a: i..<(i + 1), b: j..<(j + 1), nature: .form))
        } else if !isPrintedAlike(i, j) {
          result.append(Change(a: i..<(i + 1), b: j..<(j + 1), nature: .spelling))
        }
      case .other, .onlyA, .onlyB:
        let run = open ?? (i..<i, j..<j)
        let a = column.relation == .onlyB ? run.a : run.a.lowerBound..<(i + 1)
        let b = column.relation == .onlyA ? run.b : run.b.lowerBound..<(j + 1)
        open = (a, b)
      }
    }
    if let run = open { result += parted(run.a, run.b) }
    return result
  }

  private func isPrintedAlike(_ i: Int, _ j: Int) -> Bool {
    textA.key(at: Int(a.tokens[i]), .clean) == textB.key(at: Int(b.tokens[j]), .clean)
  }

  /// The run with its whole sentences taken out: each is one cut or one addition.
  private func parted(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    let own = Parts(words, a, textA)
    let other = Parts(others, b, textB)
    let cuts = own.sentences.map { Change(a: $0, b: others.lowerBound..<others.lowerBound, nature: .words) }
    let additions = other.sentences.map { Change(a: words.upperBound..<words.upperBound, b: $0, nature: .words) }
    let rest = Self.pairs(own, other).flatMap { byClause($0, $1) }
    return (cuts + additions + rest).sorted { ($0.a.lowerBound, $0.b.lowerBound) < ($1.a.lowerBound, $1.b.lowerBound) }
  }

  /// What is left of both sides without whole sentences: the end of a sentence against the end of one, the beginning
  /// against the beginning. Words inside one sentence stand against whatever there is.
  private static func pairs(_ own: Parts, _ other: Parts) -> [(Range<Int>, Range<Int>)] {
    let isInside = own.isInside || other.isInside
    if isInside, own.sentences.isEmpty, other.sentences.isEmpty { return [(own.words, other.words)] }
    if own.isInside, other.head.isEmpty { return [(own.head, other.tail)] }
    if other.isInside, own.head.isEmpty { return [(own.tail, other.head)] }
    return [(own.head, other.head), (own.tail, other.tail)]
  }

  /// A change that runs over one stop or comma in both texts is two: «… جماعات مسلحة، وتشنّ …» against
  /// «… قوات موالية. وتقوم …» changes a label, and then a verb.
  private func byClause(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    if words.isEmpty && others.isEmpty { return [] }
    let (own, other) = (clauseStarts(words, a, textA), clauseStarts(others, b, textB))
    guard own.count == other.count else { return [Change(a: words, b: others, nature: .words)] }
    let edges = zip([words.lowerBound] + own, [others.lowerBound] + other)
    let ends = zip(own + [words.upperBound], other + [others.upperBound])
    return zip(edges, ends).map { Change(a: $0.0..<$1.0, b: $0.1..<$1.1, nature: .words) }
  }

  /// The words of `range` but the first that have punctuation before them.
  private func clauseStarts(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [Int] {
    range.dropFirst().filter { word in
      (side.tokenEnd(of: word - 1)..<Int(side.tokens[word])).contains { text.tokens[$0].kind == .punctuation }
    }
  }

  /// A run of words: the end of a sentence, whole sentences, the beginning of one.
  private struct Parts {
    let words: Range<Int>
    let head: Range<Int>
    private(set) var sentences: [Range<Int>] = []
    let tail: Range<Int>
    /// Whether it begins inside a sentence and does not go beyond it: all of it is the head.
    let isInside: Bool

    init(_ words: Range<Int>, _ side: CopyWords, _ text: TokenizedText) {
      self.words = words
      var index = words.lowerBound
      if !words.isEmpty, !Self.isSentenceStart(index, side, text) {
        index = min(words.upperBound, Self.sentenceEnd(after: index, side, text))
      }
      head = words.lowerBound..<index
      isInside = !words.isEmpty && index == words.upperBound
      while index < words.upperBound, case let end = Self.sentenceEnd(after: index, side, text), end <= words.upperBound
      {
        sentences.append(index..<end)
        index = end
      }
      tail = index..<words.upperBound
    }

    /// The word after the sentence that holds the word `index`.
    private static func sentenceEnd(after index: Int, _ side: CopyWords, _ text: TokenizedText) -> Int {
      guard let sentence = text.sentence(holding: Int(side.tokens[index])) else { return index + 1 }
      let limit = text.sentences[sentence].upperBound
      var end = index + 1
      while end < side.count, Int(side.tokens[end]) < limit { end += 1 }
      return end
    }

    private static func isSentenceStart(_ index: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
      guard index > 0 else { return true }
      let (own, before) = (Int(side.tokens[index]), Int(side.tokens[index - 1]))
      return text.sentence(holding: own) != text.sentence(holding: before)
    }
  }
}

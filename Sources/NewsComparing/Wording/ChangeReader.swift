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
    let splitter = ChangeSplitter(a: a, b: b, textA: textA, textB: textB)
    let rest = pairs(own, other).flatMap { splitter.changes($0, $1) }
    return (cuts + additions + rest).sorted { ($0.a.lowerBound, $0.b.lowerBound) < ($1.a.lowerBound, $1.b.lowerBound) }
  }

  /// What is left of both sides without whole sentences: the end of a sentence against the end of one, the beginning
  /// against the beginning. Words inside one sentence stand against the sentence that they are a clause of.
  private func pairs(_ own: Parts, _ other: Parts) -> [(Range<Int>, Range<Int>)] {
    if own.isInside, other.isInside { return [(own.words, other.words)] }
    if own.isInside, beginsClause(own.words, a, textA) {
      return [(own.words.lowerBound..<own.words.lowerBound, other.head), (own.head, other.tail)]
    }
    if other.isInside, beginsClause(other.words, b, textB) {
      return [(own.head, other.words.lowerBound..<other.words.lowerBound), (own.tail, other.head)]
    }
    // «مسلحة، وأحرقت» against «محلية. ونهبت»: the comma of one is the full stop of the other.
    if own.isInside, !other.tail.isEmpty, let clause = lastClause(own.words, a, textA) {
      return [(own.words.lowerBound..<clause, other.head), (clause..<own.words.upperBound, other.tail)]
    }
    if other.isInside, !own.tail.isEmpty, let clause = lastClause(other.words, b, textB) {
      return [(own.head, other.words.lowerBound..<clause), (own.tail, clause..<other.words.upperBound)]
    }
    return [(own.head, other.head), (own.tail, other.tail)]
  }

  /// The last word of `words` but the first that begins a clause.
  private func lastClause(_ words: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Int? {
    words.dropFirst().last { ChangeSplitter.hasStop(before: $0, side, text) }
  }

  /// Whether `words` may be what another text begins a sentence with: «…، وقال» and «…. وقال».
  private func beginsClause(_ words: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    guard let first = words.first else { return false }
    if ChangeSplitter.hasStop(before: first, side, text) { return true }
    return FramingLexicon.shared.entries(among: first..<(first + 1), of: side, in: text).contains {
      $0.entry.kind == .cue
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
      guard let limit = side.sentence(holding: index, in: text)?.upperBound else { return index + 1 }
      var end = index + 1
      while end < side.count, Int(side.tokens[end]) < limit { end += 1 }
      return end
    }

    private static func isSentenceStart(_ index: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
      guard index > 0 else { return true }
      return side.sentence(holding: index, in: text) != side.sentence(holding: index - 1, in: text)
    }
  }
}

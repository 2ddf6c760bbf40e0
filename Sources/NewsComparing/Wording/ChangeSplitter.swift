import ArabicText

/// Parts a run of changed words where another thing begins, before it is classed: at a stop or comma or quotation mark
/// that both texts have there, at the verb of reporting of both, behind «أن».
///
/// «وحث المبعوث الأممي» against «وأكد راشد أن على جميع» is three changes: a verb, a person, and words put in.
struct ChangeSplitter {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The changes that `words` against `others` are; none where both are empty.
  func changes(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    if words.isEmpty || others.isEmpty { return oneSided(words, others) }
    let found = (
      FramingLexicon.shared.entries(among: words, of: a, in: textA),
      FramingLexicon.shared.entries(among: others, of: b, in: textB)
    )
    if found.0.isEmpty, found.1.isEmpty { return byClause(words, others) }
    if let parts = withoutNegation(words, others, negations(found.0, a), negations(found.1, b)) { return parts }
    let (first, second) = (cue(found.0, a), cue(found.1, b))
    guard let own = first, let other = second else {
      return besideCue(words, first, others, second) ?? byClause(words, others)
    }
    guard isParted(words, own, others, other) else { return byClause(words, others) }
    return byClause(words.lowerBound..<own.lowerBound, others.lowerBound..<other.lowerBound)
      + [Change(a: own, b: other, nature: .words)]
      + behindCue(own.upperBound..<words.upperBound, other.upperBound..<others.upperBound)
  }

  /// «الحكومة لن» against «السلطات»: a label, and a negation that one text alone has at the edge of the change.
  private func withoutNegation(
    _ words: Range<Int>, _ others: Range<Int>, _ own: [Int], _ other: [Int]
  ) -> [Change]? {
    guard own.isEmpty != other.isEmpty, let word = own.first ?? other.first, own.count + other.count == 1 else {
      return nil
    }
    let (range, isFirst) = own.isEmpty ? (others, word == others.lowerBound) : (words, word == words.lowerBound)
    guard range.count > 1, isFirst || word == range.upperBound - 1 else { return nil }
    let rest = isFirst ? (word + 1)..<range.upperBound : range.lowerBound..<word
    func place(in opposite: Range<Int>) -> Range<Int> {
      let edge = isFirst ? opposite.lowerBound : opposite.upperBound
      return edge..<edge
    }
    let negation =
      own.isEmpty
      ? Change(a: place(in: words), b: word..<(word + 1), nature: .words)
      : Change(a: word..<(word + 1), b: place(in: others), nature: .words)
    let others = own.isEmpty ? changes(words, rest) : changes(rest, others)
    return isFirst ? [negation] + others : others + [negation]
  }

  private func negations(_ entries: [FramingLexicon.Found], _ side: CopyWords) -> [Int] {
    entries.filter { $0.entry.kind == .negation }.map { side.words(in: $0.tokens).lowerBound }
  }

  /// Whether something stands before the verbs, or behind both: «وقال» for «ونقل المراسل عن» is one change.
  private func isParted(_ words: Range<Int>, _ own: Range<Int>, _ others: Range<Int>, _ other: Range<Int>) -> Bool {
    own.lowerBound > words.lowerBound || other.lowerBound > others.lowerBound
      || own.upperBound < words.upperBound && other.upperBound < others.upperBound
  }

  /// A rewriting that begins with a verb of reporting and «أن» in one text alone: these were put in or left out, and the
  /// rest is another change.
  private func besideCue(
    _ words: Range<Int>, _ own: Range<Int>?, _ others: Range<Int>, _ other: Range<Int>?
  ) -> [Change]? {
    guard max(words.count, others.count) > WordingClassifier.longest, (own == nil) != (other == nil) else { return nil }
    if let end = own.flatMap({ endOfFrame($0, words, a) }) {
      return oneSided(words.lowerBound..<end, others.lowerBound..<others.lowerBound)
        + byClause(end..<words.upperBound, others)
    }
    if let end = other.flatMap({ endOfFrame($0, others, b) }) {
      return oneSided(words.lowerBound..<words.lowerBound, others.lowerBound..<end)
        + byClause(words, end..<others.upperBound)
    }
    return nil
  }

  /// The word behind «مؤكدا أن» at the head of `words`; nil where there is none.
  private func endOfFrame(_ cue: Range<Int>, _ words: Range<Int>, _ side: CopyWords) -> Int? {
    let next = cue.upperBound
    guard cue.lowerBound == words.lowerBound, next < words.upperBound else { return nil }
    return Self.complementisers.contains(side.codes[next].key) ? next + 1 : nil
  }

  /// The words of the verb of reporting, nil if there is none or more than one.
  private func cue(_ entries: [FramingLexicon.Found], _ side: CopyWords) -> Range<Int>? {
    let cues = entries.filter { $0.entry.kind == .cue }
    return cues.count == 1 ? side.words(in: cues[0].tokens) : nil
  }

  /// Source against source, and what follows «أن» on one side alone for itself.
  private func behindCue(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    let (own, other) = (complementiser(words, a), complementiser(others, b))
    let (i, j) = (own ?? words.upperBound, other ?? others.upperBound)
    let bare = own == nil ? words : others
    let isSplit =
      (own == nil) != (other == nil) && i > words.lowerBound && j > others.lowerBound
      && bare.count <= Self.longestSource
    guard isSplit else { return byClause(words, others) }
    return byClause(words.lowerBound..<i, others.lowerBound..<j)
      + oneSided(i..<words.upperBound, j..<others.upperBound)
  }

  /// More words than these are no source but content.
  private static let longestSource = 3

  /// «في المئة» against «ليصل», where the other text has the sign of percent: the sign in words, and words put in.
  private func behindPercent(_ words: Range<Int>, _ others: Range<Int>) -> [Change]? {
    let percents = PercentWords(a: a, b: b, textA: textA, textB: textB)
    let (i, j) = (
      words.lowerBound + percents.leadingInA(words, others), others.lowerBound + percents.leadingInB(words, others)
    )
    guard i > words.lowerBound || j > others.lowerBound else { return nil }
    return [Change(a: words.lowerBound..<i, b: others.lowerBound..<j, nature: .words)]
      + byClause(i..<words.upperBound, j..<others.upperBound)
  }

  /// «أن هذه» against «الحارس أن»: what stands before the word that both have, and what stands behind it.
  private func aroundComplementiser(_ words: Range<Int>, _ others: Range<Int>) -> [Change]? {
    guard let i = complementiser(words, a), let j = complementiser(others, b), a.codes[i].key == b.codes[j].key,
      complementiser((i + 1)..<words.upperBound, a) == nil, complementiser((j + 1)..<others.upperBound, b) == nil
    else { return nil }
    let isPrintedAlike = textA.key(at: Int(a.tokens[i]), .clean) == textB.key(at: Int(b.tokens[j]), .clean)
    return byClause(words.lowerBound..<i, others.lowerBound..<j)
      + (isPrintedAlike ? [] : [Change(a: i..<(i + 1), b: j..<(j + 1), nature: .spelling)])
      + byClause((i + 1)..<words.upperBound, (j + 1)..<others.upperBound)
  }

  private func complementiser(_ words: Range<Int>, _ side: CopyWords) -> Int? {
    words.first { Self.complementisers.contains(side.codes[$0].key) }
  }

  /// «أن» and «إن» have one key.
  private static let complementisers: Set<UInt64> = Set(
    ["أن", "بأن", "أنه", "أنها", "أنهم"].map { FoldedKey($0).rawValue })

  /// A change that runs over one stop or comma in both texts is two: «… جماعات مسلحة، وتشنّ …» against
  /// «… قوات موالية. وتقوم …» changes a label, and then a verb.
  private func byClause(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    if words.isEmpty || others.isEmpty { return oneSided(words, others) }
    if let parts = behindPercent(words, others) ?? aroundComplementiser(words, others) { return parts }
    let (own, other) = (clauseStarts(words, a, textA), clauseStarts(others, b, textB))
    guard own.count == other.count else { return [Change(a: words, b: others, nature: .words)] }
    let edges = zip([words.lowerBound] + own, [others.lowerBound] + other)
    let ends = zip(own + [words.upperBound], other + [others.upperBound])
    return zip(edges, ends).map { Change(a: $0.0..<$1.0, b: $0.1..<$1.1, nature: .words) }
  }

  /// The words of `range` but the first that have punctuation or a quotation mark before them.
  private func clauseStarts(_ range: Range<Int>, _ side: CopyWords, _ text: TokenizedText) -> [Int] {
    range.dropFirst().filter { Self.hasStop(before: $0, side, text) }
  }

  /// Whether punctuation or a quotation mark stands between the word `word` and the one before it.
  static func hasStop(before word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    guard word > 0 else { return true }
    return (side.tokenEnd(of: word - 1)..<Int(side.tokens[word])).contains {
      text.tokens[$0].kind == .punctuation || text.tokens[$0].kind == .quote
    }
  }

  /// Words put in or left out. «بالمئة» behind a figure whose sign of percent the other text has is a change of its own.
  private func oneSided(_ words: Range<Int>, _ others: Range<Int>) -> [Change] {
    if words.isEmpty && others.isEmpty { return [] }
    let whole = Change(a: words, b: others, nature: .words)
    let count = PercentWords(a: a, b: b, textA: textA, textB: textB).leading(whole)
    guard count > 0, count < max(words.count, others.count) else { return [whole] }
    let (i, j) = (min(words.upperBound, words.lowerBound + count), min(others.upperBound, others.lowerBound + count))
    return [
      Change(a: words.lowerBound..<i, b: others.lowerBound..<j, nature: .words),
      Change(a: i..<words.upperBound, b: j..<others.upperBound, nature: .words),
    ]
  }
}

import ArabicText

/// Reads the narrator's aside inside or behind what is said: «سنعود، يقول سليم، قريبا»، «"سنعود"، قال سليم».
struct AsideReader {
  let words: ArticleWords
  let cues: CueMatcher
  let chunk: SourceChunk

  /// What is said before or behind an aside is no longer, in tokens.
  private static let reach = 150

  func read(at index: Int, in sentence: Range<Int>, number: Int) -> Attribution? {
    guard index > sentence.lowerBound else { return nil }
    let isBehindMark = words.token(index - 1).kind == .quote
    // «.. تقول الصحيفة»: some papers write two dots for the comma.
    let isBehindComma = words.isComma(index - 1) || isPause(index - 1)
    guard isBehindMark || isBehindComma, !words.hasConjunction(index) else { return nil }
    guard
      let match = cues.matches(at: index).first(where: {
        $0.form.aspect != .masdar && $0.form.aspect != .participle && $0.lemma.frames.contains(.rest)
          && !$0.lemma.frames.contains(.pred)
      })
    else { return nil }
    let limit = end(from: index + 1, before: sentence.upperBound)
    guard let source = chunk.source(in: (index + 1)..<limit), source.lowerBound == index + 1, limit - index <= 14,
      speaks(source.lowerBound), closes(limit, behind: source, sentence)
    else { return nil }
    let quote = index - (isBehindComma ? 2 : 1)
    if quote >= sentence.lowerBound, words.token(quote).kind == .quote, let pair = words.pair(holding: quote) {
      return attribution(match, source, [pair.whole] + rest(from: limit, sentence, marksOnly: true), sentence, number)
    }
    guard isBehindComma, match.form.aspect == .imperfect else { return nil }
    let before = sentence.lowerBound..<(index - 1)
    guard before.count >= 2, before.count <= Self.reach, !before.contains(where: { words.isStop($0) }) else {
      return nil
    }
    return attribution(match, source, [before] + rest(from: limit, sentence, marksOnly: false), sentence, number)
  }

  private func isPause(_ index: Int) -> Bool { words.endsSentence(index) && words.token(index).bytes.count == 2 }

  /// The aside is nothing but verb, source and hearer, closed by punctuation.
  private func closes(_ end: Int, behind source: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard end - source.upperBound <= 3 else { return false }
    return end == sentence.upperBound || words.isComma(end) || words.isStop(end) || words.isColon(end)
  }

  /// A person or a body, by name, by title or by its noun.
  private func speaks(_ index: Int) -> Bool {
    words.mentionIndex(index) != nil || words.reference(index) != nil || words.isTitle(at: index)
      || words.match(words.lexicon.sources, at: index, before: index + 1) != nil
  }

  /// The aside ends at its comma or stop.
  private func end(from start: Int, before limit: Int) -> Int {
    var index = start
    while index < min(limit, start + 16), !words.isComma(index), !words.isStop(index),
      words.pair(openingAt: index) == nil,
      !words.has(index, .that), !words.isColon(index)
    { index += 1 }
    return index
  }

  /// What is said behind the aside.
  private func rest(from index: Int, _ sentence: Range<Int>, marksOnly: Bool) -> [Range<Int>] {
    var start = index
    while start < sentence.upperBound, words.isComma(start) || words.isColon(start) { start += 1 }
    guard start < sentence.upperBound, !words.isStop(start) else { return [] }
    if let pair = words.pair(openingAt: start) { return [pair.whole] }
    if marksOnly { return [] }
    var end = start
    let limit = min(sentence.upperBound, start + Self.reach)
    while end < limit, !words.isStop(end), !startsParticiple(end) { end += 1 }
    return [start..<end]
  }

  private func startsParticiple(_ index: Int) -> Bool {
    words.isComma(index) && index + 1 < words.text.tokens.count
      && cues.matches(at: index + 1).contains { $0.form.aspect == .participle }
  }

  private func attribution(
    _ match: CueMatcher.Match, _ source: Range<Int>, _ content: [Range<Int>], _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: source, sourceForm: .explicit,
      content: content, middle: source, tail: source, sentence: number, rule: "verb-aside",
      resume: source.upperBound)
  }
}

import ArabicText

/// Reads «…، وهو ما أكدته الوزارة», «…، الأمر الذي نفاه الوزير»: a second source says, or denies, what was just reported.
struct ConfirmationReader {
  let words: ArticleWords
  let chunk: SourceChunk

  /// Whether the words right before the verb at `index` may take up what was reported: hardly any do, and nothing else need be
  /// asked of others.
  func mayStand(at index: Int) -> Bool { index > 1 && takesUp(index - 2) }

  /// The attribution whose verb stands at `index`; its content is that of `last`, which ends right before the remark.
  func read(at index: Int, in sentence: Range<Int>, behind last: Attribution?) -> Attribution? {
    guard let last, last.parent == nil, last.sentence == sentenceNumber(sentence), let content = last.content.last,
      let form = words.forms(index).first(where: { $0.aspect == .perfect || $0.aspect == .imperfect }),
      isRemark(index, behind: content, form)
    else { return nil }
    let end = clauseEnd(from: index + 1, sentence)
    guard let source = chunk.source(in: (index + 1)..<end) else { return nil }
    return Attribution(
      cue: [index..<(index + 1)], form: form, source: source, sourceForm: .explicit, content: last.content,
      dropsConjunction: last.dropsConjunction, middle: source, tail: source.upperBound..<sentence.upperBound,
      sentence: last.sentence, rule: "verb-confirms", resume: source.upperBound)
  }

  /// «وهو ما», «الأمر الذي» between the content and the verb, whose pronoun takes it up: «أكدته», «أكد عليه».
  private func isRemark(_ verb: Int, behind content: Range<Int>, _ form: CueForm) -> Bool {
    let lemma = words.lexicon.lemmas[form.lemma]
    guard [.stress, .deny, .state].contains(lemma.force), verb >= content.upperBound + 2,
      verb - content.upperBound <= 4, takesUp(verb - 2)
    else { return false }
    return form.hasObject || verb + 1 < words.text.tokens.count && Self.ofThat.contains(words.token(verb + 1).key)
  }

  /// «وهو ما», not the «وفق ما» that names the way a report came.
  private func takesUp(_ index: Int) -> Bool {
    let (first, second) = (words.token(index).key, words.token(index + 1).key)
    if second == Self.what { return words.has(index, .pronoun) && words.hasConjunction(index) }
    return first == Self.thing && second == Self.which
  }

  private func sentenceNumber(_ sentence: Range<Int>) -> Int? { words.text.sentence(holding: sentence.lowerBound) }

  private func clauseEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    (start..<min(sentence.upperBound, start + 20)).first {
      words.isStop($0) || words.has($0, [.that, .break, .relative]) || words.token($0).kind == .quote
    } ?? min(sentence.upperBound, start + 20)
  }

  private static let what = FoldedKey("ما")
  private static let thing = FoldedKey("الأمر")
  private static let which = FoldedKey("الذي")
  private static let ofThat = Set(["عليه", "إليه", "به"].map { FoldedKey($0) })
}

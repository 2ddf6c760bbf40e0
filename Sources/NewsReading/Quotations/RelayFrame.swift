import ArabicText

/// Reads «نقلت وكالة X عن Y قوله إن …» and «جاء في البيان أن …»: the subject of the verb only carries the words.
struct RelayFrame {
  let words: ArticleWords
  let cues: CueMatcher
  let finder: LinkFinder
  let chunk: SourceChunk
  let contentEnd: ContentEnd

  /// The attribution of the relaying verb `match`, nil where nobody is quoted through it.
  func relay(_ match: CueMatcher.Match, in sentence: Range<Int>, number: Int) -> Attribution? {
    let limit = min(sentence.upperBound, match.token + 30)
    if let ascribed = ascribed(match, limit, sentence, number) { return ascribed }
    guard let an = firstAn(from: match.token + 1, before: limit) else {
      return words(of: match, limit, sentence, number) ?? outlet(match, limit, sentence, number)
    }
    guard let saying = (an + 1..<limit).first(where: { words.has($0, .saying) }) else {
      return withoutNoun(match, an, sentence, number)
    }
    guard let link = link(behind: saying, sentence), let source = chunk.source(in: (an + 1)..<saying) else {
      return nil
    }
    return attribution(saying, match, source, link, sentence, number)
  }

  /// «نسبت وكالة المرسى إلى الوزير قوله إن»: the speaker stands behind إلى.
  private func ascribed(
    _ match: CueMatcher.Match, _ limit: Int, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution? {
    guard match.lemma.frames.contains(.ila),
      let ila = (match.token + 1..<limit).first(where: { words.has($0, [.ila, .break, .that, .relative]) }),
      words.has(ila, .ila), let saying = (ila + 1..<limit).first(where: { words.has($0, .saying) }),
      let link = link(behind: saying, sentence), let source = chunk.source(in: (ila + 1)..<saying)
    else { return nil }
    return attribution(saying, match, source, link, sentence, number)
  }

  /// «نقلت وكالة المرسى قول الوزير إن»: the noun of saying stands in construct with its speaker.
  private func words(
    of match: CueMatcher.Match, _ limit: Int, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution? {
    let saying = (match.token + 1..<limit).first { self.words.token($0).key == Self.saying }
    guard let saying, let link = link(behind: saying, sentence), link.kind == .that || link.kind == .colon,
      let source = chunk.source(in: (saying + 1)..<link.start)
    else { return nil }
    return attribution(saying, match, source, link, sentence, number)
  }

  private static let saying = FoldedKey("قول")

  /// «نقل عن الوزير أن»: the complementiser follows the source.
  private func withoutNoun(
    _ match: CueMatcher.Match, _ an: Int, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution? {
    guard let link = link(behind: an, sentence), let source = chunk.source(in: (an + 1)..<link.start) else {
      return nil
    }
    return attribution(match.token, match, source, link, sentence, number)
  }

  /// «ونقلت صحيفة المرسى أن …»: where nobody else is quoted the outlet itself says it.
  private func outlet(_ match: CueMatcher.Match, _ limit: Int, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    let start = match.token + 1
    if let paper = paper(before: match.token, sentence), let link = link(behind: match.token, sentence),
      link.kind == .that, link.start == start
    {
      return attribution(match.token, match, paper, link, sentence, number)
    }
    guard start < limit, words.match(words.lexicon.outletNouns, at: start, allowing: []) != nil,
      let link = link(behind: match.token, sentence), link.kind == .that,
      let source = chunk.source(in: start..<link.start), source.lowerBound == start
    else { return nil }
    return attribution(match.token, match, source, link, sentence, number)
  }

  /// «الصحيفة نقلت أن»: the outlet opens the sentence.
  private func paper(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    guard index - 1 >= sentence.lowerBound, words.match(words.lexicon.outletNouns, at: index - 1) != nil else {
      return nil
    }
    return chunk.subject(in: sentence.lowerBound..<index)
  }

  /// The first «عن» behind the outlet, whose own name may hold stops and particles: «سي.إن.إن».
  private func firstAn(from start: Int, before limit: Int) -> Int? {
    var index = start
    while index < limit {
      if let known = words.match(words.lexicon.outlets, at: index, before: limit), known.tokens.count > 1 {
        index = known.tokens.upperBound
        continue
      }
      if words.isStop(index) || words.has(index, [.break, .that, .relative]) { return nil }
      if words.has(index, .an) { return index }
      index += 1
    }
    return nil
  }

  /// A complementiser, a colon or a mark behind the token, or the object of the noun of saying.
  private func link(behind index: Int, _ sentence: Range<Int>) -> Link? {
    let lemma = CueLemma(perfect: "", frames: [.that, .say], force: .relay, guards: [])
    let form = CueForm(lemma: 0, aspect: .perfect, agreement: .unknown, hasObject: false)
    return finder.link(
      of: CueMatcher.Match(token: index, form: form, lemma: lemma), from: index + 1, before: sentence.upperBound)
  }

  private func attribution(
    _ cue: Int, _ match: CueMatcher.Match, _ source: Range<Int>, _ link: Link, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    let end = max(link.content + 1, contentEnd.end(of: link, before: sentence.upperBound))
    // The verb agrees with who relays, not with who speaks.
    let form = CueForm(lemma: match.form.lemma, aspect: match.form.aspect, agreement: .unknown, hasObject: false)
    return Attribution(
      cue: [cue..<(cue + 1)], form: form, source: source, sourceForm: .explicit, content: [link.content..<end],
      middle: match.token..<link.start, tail: end..<sentence.upperBound, sentence: number, rule: "relay-frame",
      resume: link.content)
  }

  // MARK: Documents

  /// «جاء في البيان أن», «وورد في نص المسودة: "…"».
  func document(_ match: CueMatcher.Match, in sentence: Range<Int>, number: Int) -> Attribution? {
    let fi = match.token + 1
    guard fi + 1 < sentence.upperBound else { return nil }
    if Self.therein.contains(words.token(fi).key) { return therein(match, fi, sentence, number) }
    guard words.has(fi, .fi), isDocument(fi + 1), let link = link(behind: fi, sentence) else { return nil }
    let source = chunk.source(in: (fi + 1)..<link.start) ?? (fi + 1)..<link.start
    guard !source.isEmpty else { return nil }
    var found = attribution(match.token, match, source, link, sentence, number)
    found.rule = "document-frame"
    return found
  }

  /// «أصدرت الوزارة بيانا جاء فيه: "…"»: the paper was named before, and whoever issued it speaks.
  private func therein(
    _ match: CueMatcher.Match, _ pronoun: Int, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution? {
    guard let link = link(behind: pronoun, sentence), link.start - pronoun <= 3 else { return nil }
    var found = attribution(match.token, match, pronoun..<(pronoun + 1), link, sentence, number)
    found.source = nil
    found.sourceForm = .dropped
    found.rule = "document-frame"
    return found
  }

  private static let therein = Set(["فيه", "فيها"].map { FoldedKey($0) })

  private func isDocument(_ index: Int) -> Bool {
    words.match(words.lexicon.media, at: index) != nil
      || words.match(words.lexicon.sources, at: index, before: index + 1)?.value == .document
  }
}

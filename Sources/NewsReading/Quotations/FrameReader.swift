import ArabicText
import NewsLexicons
import NewsRecords

/// Reads the frame of one reporting word: cue, source, adjuncts, link, content.
struct FrameReader {
  let words: ArticleWords
  let cues: CueMatcher
  let pieces: MarkPieces
  let finder: LinkFinder
  let chunk: SourceChunk
  let contentEnd: ContentEnd
  let relays: RelayFrame
  let nouns: MasdarFrame

  init(_ words: ArticleWords) {
    self.words = words
    cues = CueMatcher(words: words)
    pieces = MarkPieces(words: words)
    chunk = SourceChunk(words: words)
    finder = LinkFinder(
      words: words, cues: cues, pieces: pieces, objects: ObjectNouns(words: words), chunk: chunk)
    contentEnd = ContentEnd(words: words, cues: cues, finder: finder, pieces: pieces, chunk: chunk)
    relays = RelayFrame(words: words, cues: cues, finder: finder, chunk: chunk, contentEnd: contentEnd)
    nouns = MasdarFrame(
      words: words, finder: finder, chunk: chunk, contentEnd: contentEnd, objects: ObjectNouns(words: words))
  }

  /// The attribution of the reporting word at `index`, nil where it reports nothing.
  func read(at index: Int, in sentence: Range<Int>, number: Int) -> Attribution? {
    let matches = cues.matches(at: index)
    if matches.isEmpty { return saying(at: index, in: sentence, number: number) }
    if let noun = adjectiveNoun(matches, in: sentence, number: number) { return noun }
    for match in matches {
      if let found = read(match, sentence, number) { return found }
    }
    return saying(at: index, in: sentence, number: number)
  }

  private func read(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    switch match.form.aspect {
    case .perfect, .imperfect: verb(match, sentence, number)
    case .participle: participle(match, sentence, number)
    case .masdar: nouns.read(match, in: sentence, number: number)
    }
  }

  /// «وفي رده على …، بالقول إن», «أجاب سليم، …، بقوله: "…"»: the noun of saying leads to the words where the verb could not.
  func saying(at index: Int, in sentence: Range<Int>, number: Int) -> Attribution? {
    guard words.has(index, .pleonasm), words.starts(index, "ب"), index > sentence.lowerBound,
      index + 1 < sentence.upperBound
    else { return nil }
    let match = CueMatcher.Match(
      token: index, form: CueForm(lemma: 0, aspect: .participle, agreement: .unknown, hasObject: false),
      lemma: CueLemma(perfect: "", frames: [.that, .say], force: .state, guards: []))
    guard let link = finder.link(of: match, from: index + 1, before: sentence.upperBound), link.start == index + 1
    else {
      return nil
    }
    return circumstance(match, link, sentence, number)
  }

  /// «تعهد أميركي»: before an adjective of origin the word is the noun, not the verb written like it.
  func adjectiveNoun(_ matches: [CueMatcher.Match], in sentence: Range<Int>, number: Int) -> Attribution? {
    guard let match = matches.first(where: { $0.form.aspect == .masdar }), match.token + 1 < sentence.upperBound,
      words.reference(match.token + 1)?.kind == .nisba
    else { return nil }
    return nouns.read(match, in: sentence, number: number)
  }

  // MARK: Verbs

  func verb(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    if match.lemma.frames.contains(.paper) { return relays.document(match, in: sentence, number: number) }
    if match.lemma.force == .relay { return relays.relay(match, in: sentence, number: number) }
    let behind = match.token + 1
    // «في حال وافق اللاعب على»
    if match.form.aspect == .perfect, words.has(match.token - 1, .unreal) { return nil }
    guard !match.lemma.guards.contains(.start) || opensClause(match, sentence) else { return nil }
    guard behind < sentence.upperBound, let link = finder.link(of: match, from: behind, before: sentence.upperBound),
      !isEvidence(match, link)
    else { return nil }
    var attribution = attribution(match, link, sentence, number)
    (attribution.source, attribution.sourceForm) =
      match.form.aspect == .perfect && (cues.bearsPassive(match.token) || lacksObject(match, link))
      ? (nil, .absent) : source(of: match, behind..<link.start, sentence)
    attribution.rule = rule(link, attribution)
    // «مدينة تدعو إلى الراحة»: what such a noun does is nothing said unless a clause follows.
    if attribution.sourceForm == .absent, link.kind != .that, described(before: match, sentence) != nil { return nil }
    return passes(match, link, attribution) && !isPassive(match, link, attribution) ? attribution : nil
  }

  /// «نحت المطار في الجبل، ووصف بأنه أعجوبة»: a verb that describes, with no object before what is said of it, is a passive.
  func lacksObject(_ match: CueMatcher.Match, _ link: Link) -> Bool {
    match.lemma.frames.contains(.desc) && !match.lemma.frames.contains(.obj) && !match.form.hasObject
      && link.start == match.token + 1 && (link.kind == .fused || words.has(link.start, .fused))
  }

  /// «المجلس يعتبر تطورا جديدا»: behind its subject and before an indefinite noun the verb of holding is the passive.
  func isPassive(_ match: CueMatcher.Match, _ link: Link, _ attribution: Attribution) -> Bool {
    guard match.lemma.frames.contains(.pred), match.form.aspect == .imperfect, !match.form.hasObject,
      link.kind == .object, link.start == match.token + 1, let source = attribution.source,
      source.lowerBound < match.token, words.mention(source.lowerBound)?.type != .person
    else { return false }
    return !words.isDefinite(link.start) && words.mentionIndex(link.start) == nil
  }

  /// «ما يؤكد أن», «مما يشير إلى»: a fact shows something and nobody speaks. «ما يقول إنه فساد» has a speaker.
  func isEvidence(_ match: CueMatcher.Match, _ link: Link) -> Bool {
    guard match.form.aspect == .imperfect, match.token > 0, !match.form.hasObject else { return false }
    guard Self.facts.contains(words.token(match.token - 1).key) else { return false }
    return link.kind != .that || !words.has(link.content, .clitic)
  }

  static let facts = Set(["ما", "مما", "بما"].map { FoldedKey($0) })

  // MARK: Participles

  func participle(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    let before = match.token - 1
    // «. مشيرة إلى أنه …» goes on with the sentence before.
    let isStart = match.token == sentence.lowerBound && before >= 0
    guard before > sentence.lowerBound || isStart, !isSecondAdjective(match.token) else { return nil }
    guard let link = finder.link(of: match, from: match.token + 1, before: sentence.upperBound),
      link.start - match.token <= 12, !isMasdar(match, before: link)
    else { return nil }
    let isApart =
      isStart || words.isComma(before) || words.token(before).kind == .quote || words.hasConjunction(match.token)
      || words.bearsTanwin(match.token) || words.starts(match.token + 1, "إيا")
    if !isApart, isCircumstance(match, link) { return circumstance(match, link, sentence, number) }
    if !isApart, link.kind == .object || link.kind == .fused || link.kind == .preposition { return nil }
    return circumstance(match, link, sentence, number)
  }

  /// «أعلن الوزير، الأربعاء، موافقة الكويت على»: with its genitive before the preposition the word in ة is the noun.
  func isMasdar(_ match: CueMatcher.Match, before link: Link) -> Bool {
    let next = match.token + 1
    return words.ends(match.token, "ة") && link.kind == .preposition && link.start > next
      && !match.lemma.frames.contains(.obj)
      && (words.mention(next).map { $0.name.lowerBound == next } ?? words.isDefinite(next))
      && words.timeEnd(next) == nil
  }

  /// «رسالة واضحة ومطمئنة للسكان»: behind an adjective with its ending و joins another.
  func isSecondAdjective(_ index: Int) -> Bool {
    index > 1 && words.hasConjunction(index) && words.ends(index, "ة") && words.isWord(index - 1)
      && words.ends(index - 1, "ة") && !words.isDefinite(index - 1) && words.forms(index - 1).isEmpty
      && words.mentionIndex(index - 1) == nil
  }

  func circumstance(
    _ match: CueMatcher.Match, _ link: Link, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    var attribution = attribution(match, link, sentence, number)
    attribution.sourceForm = .shared
    attribution.rule = "participle-" + name(link)
    return attribution
  }

  /// «زار الوزير الجسر مشددا على»: an indefinite accusative behind a definite word, its preposition at once behind it.
  func isCircumstance(_ match: CueMatcher.Match, _ link: Link) -> Bool {
    let before = match.token - 1
    // «واختتم الرسالة داعيا جاره إلى»: whom it asks may stand between.
    let reach = match.lemma.frames.contains(.obj) ? 6 : 1
    guard link.kind == .preposition || link.kind == .fused && link.start == match.token + 1 else { return false }
    return link.start - match.token <= reach && words.ends(match.token, "ا") && words.isWord(before)
      && (words.isDefinite(before) || words.mentionIndex(before) != nil || words.ends(before, "ها"))
  }

  // MARK: Parts

  func attribution(
    _ match: CueMatcher.Match, _ link: Link, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    let whole = described(match, link) ?? contentEnd.end(of: link, before: sentence.upperBound)
    let end = min(whole, sentence.upperBound)
    return Attribution(
      cue: [match.token..<(match.token + 1)], form: match.form, source: nil, sourceForm: .dropped,
      content: [link.content..<max(link.content + 1, end)], middle: (match.token + 1)..<link.start,
      tail: max(link.content + 1, end)..<sentence.upperBound, sentence: number, rule: "",
      resume: remark(in: (match.token + 1)..<link.start)
        ?? (link.kind == .object ? link.content + 1 : link.content))
  }

  /// «أعلنت النقابة، | التي تعتبر القرار "خطأ"، أنها»: a remark on the source may report something of its own.
  func remark(in middle: Range<Int>) -> Int? {
    middle.first { index in
      index > middle.lowerBound && words.isComma(index - 1) && words.has(index, .relative)
    }
  }

  /// «ما وصفه بـ"فرق خفية" أنشأتها السفارة»: a description in marks ends with them.
  func described(_ match: CueMatcher.Match, _ link: Link) -> Int? {
    guard match.lemma.frames.contains(.desc), match.form.hasObject, let pair = words.pair(openingAt: link.content),
      pair.close != nil, !pair.content.isEmpty
    else { return nil }
    return pair.whole.upperBound
  }

  func rule(_ link: Link, _ attribution: Attribution) -> String {
    let order =
      switch attribution.sourceForm {
      case .explicit:
        attribution.source.map { $0.lowerBound < attribution.cue[0].lowerBound } == true ? "subject-verb-" : "verb-"
      case .clitic: "pronoun-verb-"
      default: "verb-alone-"
      }
    return order + name(link)
  }

  func name(_ link: Link) -> String {
    switch link.kind {
    case .that: "that"
    case .preposition, .fused: "preposition"
    case .colon: "colon"
    case .mark: "mark"
    case .object: "object"
    }
  }
}

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
    if let noun = adjectiveNoun(matches, in: sentence, number: number) { return noun }
    for match in matches {
      let found =
        switch match.form.aspect {
        case .perfect, .imperfect: verb(match, sentence, number)
        case .participle: participle(match, sentence, number)
        case .masdar: nouns.read(match, in: sentence, number: number)
        }
      if let found { return found }
    }
    return saying(at: index, in: sentence, number: number)
  }

  /// «وفي رده على …، بالقول إن», «أجاب سليم، …، بقوله: "…"»: the noun of saying leads to the words where the verb could not.
  private func saying(at index: Int, in sentence: Range<Int>, number: Int) -> Attribution? {
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
  private func adjectiveNoun(_ matches: [CueMatcher.Match], in sentence: Range<Int>, number: Int) -> Attribution? {
    guard let match = matches.first(where: { $0.form.aspect == .masdar }), match.token + 1 < sentence.upperBound,
      words.reference(match.token + 1)?.kind == .nisba
    else { return nil }
    return nouns.read(match, in: sentence, number: number)
  }

  // MARK: Verbs

  private func verb(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
    if match.lemma.frames.contains(.paper) { return relays.document(match, in: sentence, number: number) }
    if match.lemma.force == .relay { return relays.relay(match, in: sentence, number: number) }
    let behind = match.token + 1
    guard !match.lemma.guards.contains(.start) || opensClause(match, sentence) else { return nil }
    guard behind < sentence.upperBound, let link = finder.link(of: match, from: behind, before: sentence.upperBound),
      !isEvidence(match, link)
    else { return nil }
    var attribution = attribution(match, link, sentence, number)
    (attribution.source, attribution.sourceForm) = source(of: match, behind..<link.start, sentence)
    attribution.rule = rule(link, attribution)
    // «مدينة تدعو إلى الراحة»: what such a noun does is nothing said unless a clause follows.
    if attribution.sourceForm == .absent, link.kind != .that, described(before: match, sentence) != nil { return nil }
    return passes(match, link, attribution) && !isPassive(match, link, attribution) ? attribution : nil
  }

  /// «المجلس يعتبر تطورا جديدا»: behind its subject and before an indefinite noun the verb of holding is the passive.
  private func isPassive(_ match: CueMatcher.Match, _ link: Link, _ attribution: Attribution) -> Bool {
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

  private func source(
    of match: CueMatcher.Match, _ middle: Range<Int>, _ sentence: Range<Int>
  ) -> (Range<Int>?, Attribution.SourceForm) {
    if let clitic = pronoun(before: match.token, sentence) { return (clitic, .clitic) }
    // «أصدرت النقابة تقريرا اتهمت فيه الوزارة بـ»: whom the verb governs stands behind «فيه».
    if match.lemma.takesObject, match.form.aspect == .perfect, match.token + 1 < sentence.upperBound,
      words.has(match.token + 1, .therein)
    {
      return (nil, .dropped)
    }
    if !match.form.hasObject, let antecedent = antecedent(before: match.token, sentence) {
      // «السفيرة التي اتهمت الحكومة بـ»: without a pronoun on the verb the noun behind it is its object.
      if antecedent.0 != nil, match.lemma.takesObject { return antecedent }
      guard let source = behind(match, middle), !isHearer(source, of: match) else { return antecedent }
      return (source, .explicit)
    }
    if let topic = topic(before: match.token, sentence) { return (topic, .explicit) }
    // A subject right before the verb makes what follows its object: «برانكوف يطالب تركيا بـ…».
    let before = words.hasConjunction(match.token) ? nil : subject(before: match.token, sentence)
    if let before, !words.isComma(match.token - 1) || isNameAtStart(before, sentence) { return (before, .explicit) }
    if let source = behind(match, middle), !isHearer(source, of: match) {
      guard isDescribed(source, by: match, before: middle.upperBound) else {
        return (origin(behind: source, before: middle.upperBound) ?? source, .explicit)
      }
      return (nil, words.hasConjunction(match.token) || opens(match.token, sentence) ? .dropped : .absent)
    }
    if let before { return (before, .explicit) }
    if let subject = remarkedSubject(before: match.token, sentence) { return (subject, .explicit) }
    return described(before: match, sentence) ?? (nil, .dropped)
  }

  /// «قالت "المرسى" نقلا عن مصدر أمني إن»: whom the outlet has it from.
  private func origin(behind source: Range<Int>, before limit: Int) -> Range<Int>? {
    let relayed = source.upperBound
    guard relayed + 2 < limit, words.token(relayed).key == Self.relayed, words.has(relayed + 1, .an) else { return nil }
    return chunk.source(in: (relayed + 2)..<limit)
  }

  static let relayed = FoldedKey("نقلا")

  /// «مع توقعات تشير إلى أن»: an imperfect right behind a noun without ال describes it, so that the noun is its subject.
  private func described(
    before match: CueMatcher.Match, _ sentence: Range<Int>
  ) -> (Range<Int>?, Attribution.SourceForm)? {
    let noun = match.token - 1
    guard match.form.aspect == .imperfect, !words.hasConjunction(match.token), noun > sentence.lowerBound,
      words.isWord(noun), !words.isDefinite(noun), words.mentionIndex(noun) == nil, words.classes(noun).isEmpty,
      // «أصدرت اللجنة بيانا يدعو إلى»: the paper is the object of who speaks in it.
      !words.ends(noun, "ا"),
      words.timeEnd(noun) == nil, !words.forms(noun).contains(where: { $0.aspect != .masdar })
    else { return nil }
    let isSource = words.match(words.lexicon.sources, at: noun, before: noun + 1) != nil
    return isSource ? (noun..<match.token, .explicit) : (nil, .absent)
  }

  /// The source behind the verb.
  private func behind(_ match: CueMatcher.Match, _ middle: Range<Int>) -> Range<Int>? {
    let source = chunk.source(in: middle, takesObject: match.lemma.takesObject || match.lemma.force == .demand)
    // «نشطاء اتهموا | السلطات»: before its subject the verb stands in the singular.
    if match.form.agreement.number == .plural || match.form.agreement.number == .dual { return nil }
    // «تؤكد للجميع حرصها»: whom the words reach.
    guard let source, !words.starts(source.lowerBound, "لل"), !isReached(source.lowerBound) else { return nil }
    return chunk.withHolder(source, before: middle.upperBound)
  }

  /// «أما سليم حداد فاعتبر أن»: the topic is the subject, and ف leads back to the verb.
  private func topic(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let first = sentence.lowerBound
    guard first + 1 < index, words.hasConjunction(index), words.starts(index, "ف"),
      words.token(first).key == Self.amma || words.token(first).key == Self.waamma
    else { return nil }
    return chunk.source(in: (first + 1)..<index)
  }

  private static let amma = FoldedKey("أما")
  private static let waamma = FoldedKey("وأما")

  /// «كما وصف …»: nothing but a particle stands before the verb.
  private func opens(_ index: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<index).allSatisfy { words.has($0, [.particle, .auxiliary]) }
  }

  /// «سليم، دعا الزوار إلى»: a name that opens the sentence is the subject though a comma parts it from its verb.
  private func isNameAtStart(_ source: Range<Int>, _ sentence: Range<Int>) -> Bool {
    source.lowerBound == sentence.lowerBound
      && (words.mention(source.lowerBound) != nil || words.isTitle(at: source.lowerBound))
  }

  private func subject(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    chunk.subject(in: clauseStart(before: index, sentence)..<index)
  }

  /// «ويذكر أن التحالف الذي تقوده المدينة، | أعلن»: behind a relative clause that its comma closes stands the verb of the noun before.
  private func remarkedSubject(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    let start = clauseStart(before: index, sentence)
    // «ويذكر أن شركة موانئ الرملة، اتهمت»
    if index - 1 > start, words.isComma(index - 1), start > sentence.lowerBound, words.has(start - 1, .that),
      !words.hasConjunction(index), words.pair(openingAt: start) == nil,
      let subject = chunk.subject(in: start..<(index - 1)), subject.upperBound == index - 1
    {
      return subject
    }
    guard index - 1 > start, words.isComma(index - 1), !words.hasConjunction(index),
      let relative = (start + 1..<index).first(where: { words.has($0, .relative) }),
      !(start..<index - 1).contains(where: { words.isComma($0) || cues.isFiniteVerb($0) }),
      words.isDefinite(start) || words.mentionIndex(start) != nil
    else { return nil }
    return chunk.subject(in: start..<relative)
  }

  /// «لكنه قال», «إلا أنه أكد»: the subject is written with the particle.
  private func pronoun(before index: Int, _ sentence: Range<Int>) -> Range<Int>? {
    var before = index - 1
    while before > max(0, sentence.lowerBound - 2),
      words.has(before, .auxiliary) || words.pair(openingAt: before) != nil
    {
      before -= 1
    }
    guard before >= 0, words.has(before, [.subject, .clitic]) else { return nil }
    return before..<(before + 1)
  }

  /// «البلد الذي أعلن»: the subject is what the relative clause describes, not the last speaker.
  private func antecedent(before index: Int, _ sentence: Range<Int>) -> (Range<Int>?, Attribution.SourceForm)? {
    guard index - 1 > sentence.lowerBound else { return nil }
    // «ما تنوي»: what somebody does is told, not who says it.
    if words.token(index - 1).key == Self.ma { return (nil, .absent) }
    // «الوزير الذي كان يرفض»
    var relative = index - 1
    while relative > sentence.lowerBound, words.has(relative, .auxiliary) { relative -= 1 }
    guard relative > sentence.lowerBound, words.has(relative, .relative) else { return nil }
    let subject = chunk.antecedent(ofRelativeAt: relative, notBefore: sentence.lowerBound)
    return (subject, subject == nil ? .absent : .explicit)
  }

  private static let ma = FoldedKey("ما")

  /// Where the clause of the verb begins: the sentence, or behind the last particle that opens a clause.
  private func clauseStart(before index: Int, _ sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound, index - start < 24 {
      if words.has(start - 1, [.break, .particle, .that]) || words.isDash(start - 1) || words.isStop(start - 1)
        || words.isColon(start - 1) || words.token(start - 1).isScalar("/") && !isInTime(start - 1)
      {
        return start
      }
      start -= 1
    }
    return start
  }

  /// «وفي كانون الأول/ديسمبر»: the stroke of a month's two names.
  private func isInTime(_ index: Int) -> Bool {
    (max(0, index - 4)..<index).contains { words.timeEnd($0).map { $0 > index } ?? false }
  }

  // MARK: Participles

  private func participle(_ match: CueMatcher.Match, _ sentence: Range<Int>, _ number: Int) -> Attribution? {
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
  private func isMasdar(_ match: CueMatcher.Match, before link: Link) -> Bool {
    let next = match.token + 1
    return words.ends(match.token, "ة") && link.kind == .preposition && link.start > next
      && !match.lemma.frames.contains(.obj)
      && (words.mention(next).map { $0.name.lowerBound == next } ?? words.isDefinite(next))
      && words.timeEnd(next) == nil
  }

  /// «رسالة واضحة ومطمئنة للسكان»: behind an adjective with its ending و joins another.
  private func isSecondAdjective(_ index: Int) -> Bool {
    index > 1 && words.hasConjunction(index) && words.ends(index, "ة") && words.isWord(index - 1)
      && words.ends(index - 1, "ة") && !words.isDefinite(index - 1) && words.forms(index - 1).isEmpty
      && words.mentionIndex(index - 1) == nil
  }

  private func circumstance(
    _ match: CueMatcher.Match, _ link: Link, _ sentence: Range<Int>, _ number: Int
  ) -> Attribution {
    var attribution = attribution(match, link, sentence, number)
    attribution.sourceForm = .shared
    attribution.rule = "participle-" + name(link)
    return attribution
  }

  /// «زار الوزير الجسر مشددا على»: an indefinite accusative behind a definite word, its preposition at once behind it.
  private func isCircumstance(_ match: CueMatcher.Match, _ link: Link) -> Bool {
    let before = match.token - 1
    // «واختتم الرسالة داعيا جاره إلى»: whom it asks may stand between.
    let reach = match.lemma.frames.contains(.obj) ? 6 : 1
    guard link.kind == .preposition || link.kind == .fused && link.start == match.token + 1 else { return false }
    return link.start - match.token <= reach && words.ends(match.token, "ا") && words.isWord(before)
      && (words.isDefinite(before) || words.mentionIndex(before) != nil || words.ends(before, "ها"))
  }

  // MARK: Parts

  private func attribution(
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
  private func remark(in middle: Range<Int>) -> Int? {
    middle.first { index in
      index > middle.lowerBound && words.isComma(index - 1) && words.has(index, .relative)
    }
  }

  /// «ما وصفه بـ"فرق خفية" أنشأتها السفارة»: a description in marks ends with them.
  private func described(_ match: CueMatcher.Match, _ link: Link) -> Int? {
    guard match.lemma.frames.contains(.desc), match.form.hasObject, let pair = words.pair(openingAt: link.content),
      pair.close != nil, !pair.content.isEmpty
    else { return nil }
    return pair.whole.upperBound
  }

  private func rule(_ link: Link, _ attribution: Attribution) -> String {
    let order =
      switch attribution.sourceForm {
      case .explicit:
        attribution.source.map { $0.lowerBound < attribution.cue[0].lowerBound } == true ? "subject-verb-" : "verb-"
      case .clitic: "pronoun-verb-"
      default: "verb-alone-"
      }
    return order + name(link)
  }

  private func name(_ link: Link) -> String {
    switch link.kind {
    case .that: "that"
    case .preposition, .fused: "preposition"
    case .colon: "colon"
    case .mark: "mark"
    case .object: "object"
    }
  }
}

import ArabicText
import NewsRecords

/// Reads reports whose cue is a preposition: «…، بحسب الوزير»، «ووفقا للوزارة، …»، «بحسب ما أعلن الوزير».
struct PrepositionalReader {
  let words: ArticleWords
  let cues: CueMatcher
  let chunk: SourceChunk

  /// The cue at `index` with its source, nil where no preposition of report stands or what follows is no source.
  struct Cue {
    /// The reporting words: the preposition, or the verb behind «بحسب ما».
    let tokens: Range<Int>
    let form: CueForm?
    let source: Range<Int>?
    let sourceForm: Attribution.SourceForm
    /// The whole of it.
    let whole: Range<Int>
  }

  /// The attribution that the preposition at `index` makes of its clause.
  ///
  /// - Parameter claimed: the end of the content that an earlier cue of this sentence has; what is said already has its
  ///   speaker, and the preposition only names the way it came.
  func read(at index: Int, in sentence: Range<Int>, number: Int, claimed: Int) -> Attribution? {
    // «.. وبحسب»: papers that part their sentences by two dots.
    guard let cue = cue(at: index, before: sentence.upperBound) else { return nil }
    let isFirst = index == sentence.lowerBound || words.endsSentence(index - 1)
    if isFirst, words.token(index).key == Self.kamaKey { return nil }
    guard let content = isFirst ? behind(cue, sentence) : before(index, sentence, claimed), content.count >= 2,
      !isFirst || !isRelayed(cue, content), isFirst || !opensWithRelay(content)
    else { return nil }
    // The content of «كما قال الوزير» stands before it, and nothing is said behind.
    if words.token(index).key == Self.kamaKey, cue.source == nil { return nil }
    return Attribution(
      cue: [cue.tokens], form: cue.form, source: cue.source, sourceForm: cue.sourceForm,
      content: [content] + (isFirst ? [] : reason(behind: cue, sentence) ?? rest(behind: cue, at: index, sentence)),
      dropsConjunction: true, middle: cue.whole, tail: cue.whole.upperBound..<sentence.upperBound, sentence: number,
      rule: isFirst ? "preposition-first" : "preposition-last",
      resume: cue.whole.upperBound)
  }

  /// «وبحسب وكالة الأنباء، قال الوزير إن»: the outlet only brought what somebody else says.
  func isRelayed(_ cue: Cue, _ content: Range<Int>) -> Bool {
    guard let source = cue.source, isOutlet(source.lowerBound) else { return false }
    var verb = content.lowerBound
    while verb < content.upperBound, words.has(verb, .auxiliary) || words.token(verb).key == Self.faqad { verb += 1 }
    guard verb < content.upperBound else { return false }
    return cues.matches(at: verb).contains { match in
      [.perfect, .imperfect].contains(match.form.aspect)
        && (verb + 1..<min(content.upperBound, verb + 20)).contains { words.has($0, .that) || words.isColon($0) }
    }
  }

  /// «ونقلت "المرسى"، على لسان سليم، أن»: the verb before the preposition brings words and is none of them.
  func opensWithRelay(_ content: Range<Int>) -> Bool {
    words.forms(content.lowerBound).contains { form in
      form.aspect == .perfect && words.lexicon.lemmas[form.lemma].force == .relay
    }
  }

  func isOutlet(_ index: Int) -> Bool {
    words.match(words.lexicon.outletNouns, at: index) != nil || words.match(words.lexicon.outlets, at: index) != nil
  }

  static let faqad = FoldedKey("فقد")

  func cue(at index: Int, before end: Int) -> Cue? {
    guard let match = words.match(words.lexicon.phrases, at: index, before: end),
      match.values.contains(where: { $0.contains(.prepositional) })
    else { return kama(at: index, before: end) }
    let next = match.tokens.upperBound
    guard next < end else { return nil }
    if isMa(next), next + 1 < end, words.has(next + 1, .issue) { return published(next + 1, index, end) }
    if isMa(next) || match.tokens.count == 1 && words.forms(next).contains(where: isVerb) {
      return clause(isMa(next) ? next + 1 : next, index, end)
    }
    guard let source = phrase(from: next, before: end) else { return nil }
    return Cue(tokens: match.tokens, form: nil, source: source, sourceForm: .explicit, whole: index..<source.upperBound)
  }

  /// «بحسب ما», «وفقا لما»
  func isMa(_ index: Int) -> Bool {
    words.token(index).key == Self.ma || words.token(index).key == Self.lima
  }

  /// «كما قال الوزير»: with its subject beside it, since «كما يرى» and its like are also other words.
  func kama(at index: Int, before end: Int) -> Cue? {
    guard words.token(index).key == Self.kamaKey, index + 1 < end, words.forms(index + 1).contains(where: isVerb) else {
      return nil
    }
    guard let cue = clause(index + 1, index, end), let source = cue.source, speaks(source.lowerBound),
      cue.form.map({ Self.retelling.contains(words.lexicon.lemmas[$0.lemma].force) }) ?? false
    else { return nil }
    // «كما ذكرت خدمة الإسعاف أن»: a report of its own.
    let next = cue.whole.upperBound
    return next < end && words.has(next, .that) ? nil : cue
  }

  /// What takes up the clause before it; «كما تنفي روسيا هذه المزاعم», «كما طالب الوزير» go on with something else.
  static let retelling: Set<CueLemma.Force> = [
    .state, .stress, .hold, .announce, .reveal, .relay, .describe, .add, .warn,
  ]

  /// A verb with its subject: «ما أعلن الوزير»; behind «عن» the one whose words an outlet brought: «لما نقلته "المرسى" عن سليم».
  func clause(_ verb: Int, _ start: Int, _ end: Int) -> Cue? {
    guard verb < end, let form = words.forms(verb).first(where: isVerb) else { return nil }
    let limit = clauseEnd(from: verb + 1, before: end)
    let subject =
      paper(behind: verb, form, before: limit)
      ?? chunk.source(in: (verb + 1)..<limit).map { chunk.withHolder($0, before: limit) }
    let source = words.lexicon.lemmas[form.lemma].force == .relay ? quoted(behind: subject, before: limit) : subject
    // A link behind the verb makes it a report of its own: «كما قال إن».
    guard !(verb + 1..<limit).contains(where: { words.has($0, .that) }) else { return nil }
    return Cue(
      tokens: verb..<(verb + 1), form: form, source: source, sourceForm: source == nil ? .dropped : .explicit,
      whole: start..<max(source?.upperBound ?? 0, verb + 1))
  }

  /// «وفقا لما ورد في صحيفة المرسى», «حسب ما ورد في تقرير الوزارة»
  func paper(behind verb: Int, _ form: CueForm, before limit: Int) -> Range<Int>? {
    guard words.lexicon.lemmas[form.lemma].frames.contains(.paper), verb + 2 < limit, words.has(verb + 1, .fi),
      speaks(verb + 2)
    else { return nil }
    return chunk.source(in: (verb + 2)..<limit)
  }

  /// «بحسب ما نشره موقع المرسى»
  func published(_ verb: Int, _ start: Int, _ end: Int) -> Cue? {
    guard let source = chunk.source(in: (verb + 1)..<clauseEnd(from: verb + 1, before: end)) else { return nil }
    return Cue(
      tokens: start..<(start + 1), form: nil, source: source, sourceForm: .explicit, whole: start..<source.upperBound)
  }

  func quoted(behind outlet: Range<Int>?, before limit: Int) -> Range<Int>? {
    guard let outlet, outlet.upperBound + 1 < limit, words.has(outlet.upperBound, .an) else { return outlet }
    return chunk.source(in: (outlet.upperBound + 1)..<limit) ?? outlet
  }

  func isVerb(_ form: CueForm) -> Bool { form.aspect == .perfect || form.aspect == .imperfect }

  /// The source behind the preposition; a plan, a law or a custom is none.
  func phrase(from start: Int, before end: Int) -> Range<Int>? {
    let limit = clauseEnd(from: start, before: end)
    guard start < limit else { return nil }
    // «لوسائل إعلام زارت الموقع، …»: what opens with ل and a class noun ends with its comma.
    let source =
      chunk.source(in: start..<limit) ?? start..<((start..<limit).first(where: words.isComma(_:)) ?? limit)
    guard !source.isEmpty, source.lowerBound == start, speaks(start) || leadsToClause(limit, end) else { return nil }
    return source
  }

  /// «وبحسب النسخة الجديدة، فإن»: what «فإن» leads back to tells something, whatever noun it is.
  func leadsToClause(_ limit: Int, _ end: Int) -> Bool {
    limit < end && words.starts(limit, "ف") && (words.has(limit, .that) || words.token(limit).key == Self.fainna)
  }

  func speaks(_ index: Int) -> Bool {
    // «حسب "المرسى"»: a name in marks.
    if let pair = words.pair(openingAt: index), pair.content.count <= 5, let first = pair.content.first {
      return words.mentionIndex(first) != nil || words.match(words.lexicon.outlets, at: first) != nil
    }
    if words.mentionIndex(index) != nil || words.reference(index) != nil || words.isTitle(at: index) { return true }
    if words.match(words.lexicon.sources, at: index, before: index + 1) != nil { return true }
    return words.match(words.lexicon.media, at: index) != nil
      || words.match(words.lexicon.outletNouns, at: index) != nil
  }

  /// The end of the words that may belong to the source: a stop, a complementiser, another clause.
  func clauseEnd(from start: Int, before end: Int) -> Int {
    var index = start
    while index < min(end, start + 25) {
      if let pair = words.pair(openingAt: index), pair.close != nil, pair.content.count <= 5 {
        index = pair.whole.upperBound
        continue
      }
      if words.isStop(index) || words.has(index, [.that, .break])
        || words.pair(openingAt: index)?.close == nil
          && words.token(index).kind == .quote
      {
        return index
      }
      if words.token(index).key == Self.fainna || index > start && cues.isFiniteVerb(index) && isPlain(index) {
        return index
      }
      index += 1
    }
    return index
  }

  /// «وبحسب وكالة "المرسى" | قال سليم "…"»: a plain verb of saying without و.
  func isPlain(_ index: Int) -> Bool {
    !words.hasConjunction(index)
      && words.forms(index).contains { words.lexicon.lemmas[$0.lemma].frames.isSuperset(of: [.that, .say, .rest]) }
  }

  /// «…، وذلك وفق»: joins the source to the clause.
  static let wadhalika = FoldedKey("وذلك")
  static let ma = FoldedKey("ما")
  static let lima = FoldedKey("لما")
  static let thumma = FoldedKey("ثم")
  static let kamaKey = FoldedKey("كما")
  static let fainna = FoldedKey("فإن")
}

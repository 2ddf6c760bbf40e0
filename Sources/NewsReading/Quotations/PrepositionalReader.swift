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
    let isFirst = index == sentence.lowerBound || words.endsSentence(index - 1)
    guard let cue = cue(at: index, before: sentence.upperBound),
      !isFirst || words.token(index).key != Self.kamaKey
    else { return nil }
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
  private func isRelayed(_ cue: Cue, _ content: Range<Int>) -> Bool {
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
  private func opensWithRelay(_ content: Range<Int>) -> Bool {
    words.forms(content.lowerBound).contains { form in
      form.aspect == .perfect && words.lexicon.lemmas[form.lemma].force == .relay
    }
  }

  private func isOutlet(_ index: Int) -> Bool {
    words.match(words.lexicon.outletNouns, at: index) != nil || words.match(words.lexicon.outlets, at: index) != nil
  }

  private static let faqad = FoldedKey("فقد")

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
  private func isMa(_ index: Int) -> Bool {
    words.token(index).key == Self.ma || words.token(index).key == Self.lima
  }

  /// «كما قال الوزير»: with its subject beside it, since «كما يرى» and its like are also other words.
  private func kama(at index: Int, before end: Int) -> Cue? {
    guard words.token(index).key == Self.kamaKey, index + 1 < end, words.forms(index + 1).contains(where: isVerb) else {
      return nil
    }
    guard let cue = clause(index + 1, index, end), let source = cue.source, speaks(source.lowerBound) else {
      return nil
    }
    // «كما ذكرت خدمة الإسعاف أن»: a report of its own.
    let next = cue.whole.upperBound
    return next < end && words.has(next, .that) ? nil : cue
  }

  /// A verb with its subject: «ما أعلن الوزير»; behind «عن» the one whose words an outlet brought: «لما نقلته "المرسى" عن سليم».
  private func clause(_ verb: Int, _ start: Int, _ end: Int) -> Cue? {
    guard verb < end, let form = words.forms(verb).first(where: isVerb) else { return nil }
    let limit = clauseEnd(from: verb + 1, before: end)
    let subject = chunk.source(in: (verb + 1)..<limit)
    let source = words.lexicon.lemmas[form.lemma].force == .relay ? quoted(behind: subject, before: limit) : subject
    // A link behind the verb makes it a report of its own: «كما قال إن».
    guard !(verb + 1..<limit).contains(where: { words.has($0, .that) }) else { return nil }
    return Cue(
      tokens: verb..<(verb + 1), form: form, source: source, sourceForm: source == nil ? .dropped : .explicit,
      whole: start..<max(source?.upperBound ?? 0, verb + 1))
  }

  /// «بحسب ما نشره موقع المرسى»
  private func published(_ verb: Int, _ start: Int, _ end: Int) -> Cue? {
    guard let source = chunk.source(in: (verb + 1)..<clauseEnd(from: verb + 1, before: end)) else { return nil }
    return Cue(
      tokens: start..<(start + 1), form: nil, source: source, sourceForm: .explicit, whole: start..<source.upperBound)
  }

  private func quoted(behind outlet: Range<Int>?, before limit: Int) -> Range<Int>? {
    guard let outlet, outlet.upperBound + 1 < limit, words.has(outlet.upperBound, .an) else { return outlet }
    return chunk.source(in: (outlet.upperBound + 1)..<limit) ?? outlet
  }

  private func isVerb(_ form: CueForm) -> Bool { form.aspect == .perfect || form.aspect == .imperfect }

  /// The source behind the preposition; a plan, a law or a custom is none.
  private func phrase(from start: Int, before end: Int) -> Range<Int>? {
    let limit = clauseEnd(from: start, before: end)
    guard start < limit else { return nil }
    // «لوسائل إعلام زارت الموقع، …»: what opens with ل and a class noun ends with its comma.
    let source =
      chunk.source(in: start..<limit) ?? start..<((start..<limit).first(where: words.isComma(_:)) ?? limit)
    guard !source.isEmpty, source.lowerBound == start, speaks(start) || leadsToClause(limit, end) else { return nil }
    return source
  }

  /// «وبحسب النسخة الجديدة، فإن»: what «فإن» leads back to tells something, whatever noun it is.
  private func leadsToClause(_ limit: Int, _ end: Int) -> Bool {
    limit < end && words.starts(limit, "ف") && (words.has(limit, .that) || words.token(limit).key == Self.fainna)
  }

  private func speaks(_ index: Int) -> Bool {
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
  private func clauseEnd(from start: Int, before end: Int) -> Int {
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
  private func isPlain(_ index: Int) -> Bool {
    !words.hasConjunction(index)
      && words.forms(index).contains { words.lexicon.lemmas[$0.lemma].frames.isSuperset(of: [.that, .say, .rest]) }
  }

  // MARK: Content

  /// «وبحسب البيان، تؤكد …»: the rest of the sentence.
  private func behind(_ cue: Cue, _ sentence: Range<Int>) -> Range<Int>? {
    var start = remarkEnd(from: cue.whole.upperBound, sentence)
    while start < sentence.upperBound,
      words.isComma(start) || words.token(start).key == Self.fainna || words.token(start).key == Self.faqad
    { start += 1 }
    var end = min(secondCue(from: start, sentence) ?? sentence.upperBound, chainStart(from: start, sentence))
    end = (start..<max(start, end)).first(where: words.endsSentence(_:)) ?? end
    while end > start, words.isStop(end - 1) { end -= 1 }
    return start < end ? start..<end : nil
  }

  /// «ووفقا للبيانات، لا يوجد …، حسب ما ذكرته الصحف»: a second preposition behind a comma is the narrator's again.
  private func secondCue(from start: Int, _ sentence: Range<Int>) -> Int? {
    (start..<sentence.upperBound).prefix(Self.reach).first { index in
      words.isComma(index) && index + 1 < sentence.upperBound
        && cue(at: index + 1, before: sentence.upperBound) != nil && words.token(index + 1).key != Self.kamaKey
    }
  }

  /// «ووفقا للتقرير، قام المعهد …، مشيرا إلى أن»: a participle of saying behind a comma goes on with a report of its own.
  private func chainStart(from start: Int, _ sentence: Range<Int>) -> Int {
    (start..<sentence.upperBound).prefix(Self.reach).first { index in
      guard words.isComma(index), index + 2 < sentence.upperBound, words.has(index + 2, [.that, .ila, .ala]) else {
        return false
      }
      return words.forms(index + 1).contains { $0.aspect == .participle }
    } ?? sentence.upperBound
  }

  /// «ووفقا لقناة شاهدت الشريط على الموقع، يمكن …»: what the source did ends with its comma.
  private func remarkEnd(from start: Int, _ sentence: Range<Int>) -> Int {
    guard start < sentence.upperBound, words.has(start, .relative) || words.has(start - 1, .relative) else {
      return start
    }
    return (start..<min(sentence.upperBound, start + 14)).first(where: words.isComma(_:)) ?? start
  }

  /// «…، بحسب مصدر، لأن …»: the speaker's reason goes on behind the source.
  private func reason(behind cue: Cue, _ sentence: Range<Int>) -> [Range<Int>]? {
    var start = cue.whole.upperBound
    while start < sentence.upperBound, words.isComma(start) { start += 1 }
    guard start < sentence.upperBound, words.has(start, .because) else { return nil }
    return [stretch(from: start, sentence)]
  }

  /// «تهدف المبادرة، بحسب الوزير، | إلى دعم المزارعين»: between two commas the source is put into a clause that goes on with
  /// what its verb governs.
  private func rest(behind cue: Cue, at index: Int, _ sentence: Range<Int>) -> [Range<Int>] {
    let comma = cue.whole.upperBound
    guard index > sentence.lowerBound, words.isComma(index - 1), comma + 2 < sentence.upperBound,
      words.isComma(comma), !words.hasConjunction(comma + 1), words.has(comma + 1, [.ila, .ala, .min, .an, .fi]),
      words.match(words.lexicon.phrases, at: comma + 1, before: sentence.upperBound) == nil,
      words.match(words.lexicon.media, at: comma + 2, before: sentence.upperBound) == nil,
      words.timeEnd(comma + 2) == nil
    else { return [] }
    return [stretch(from: comma + 1, sentence)]
  }

  private func stretch(from start: Int, _ sentence: Range<Int>) -> Range<Int> {
    var end = min(sentence.upperBound, start + Self.reach)
    while end > start, words.isStop(end - 1) { end -= 1 }
    return start..<end
  }

  /// «…، بحسب الوزير»: the clause before it, from its beginning or the last particle.
  private func before(_ index: Int, _ sentence: Range<Int>, _ claimed: Int) -> Range<Int>? {
    var end = index
    while end > sentence.lowerBound, words.isComma(end - 1) || words.token(end - 1).key == Self.wadhalika { end -= 1 }
    guard claimed < end else { return nil }
    var start = max(sentence.lowerBound, claimed, index - Self.reach)
    for place in (start..<end).reversed()
    where words.has(place, .break) && !words.has(place, .adjunct) && words.token(place).key != Self.thumma
      || words.isStop(place)
    {
      start = place + 1
      break
    }
    while start < end, words.isComma(start) { start += 1 }
    start = behindFormula(behindDateline(start, end), end)
    return start < end && !isRemark(start, end) ? start..<end : nil
  }

  /// «جاء ذلك في بيان»: the narrator's remark on the sentence before is nothing said.
  private func isRemark(_ start: Int, _ end: Int) -> Bool {
    words.match(words.lexicon.phrases, at: start, before: end, allowing: .conjunction)?.values
      .contains { $0.contains(.tail) } ?? false
  }

  /// «المرفأ، الساحل (المرسى)-- أعلنت البلدية …، وفقا لـ»: place and outlet up to the dash are no part of what was said.
  private func behindDateline(_ start: Int, _ end: Int) -> Int {
    guard let paragraph = words.text.paragraph(holding: start), words.text.paragraphs[paragraph].lowerBound == start,
      words.mention(start)?.type == .place
    else { return start }
    guard let dash = (start..<min(end, start + 12)).last(where: words.isDash(_:)),
      (start..<dash).allSatisfy({ words.forms($0).isEmpty && !words.isStop($0) })
    else { return start }
    return dash + 1
  }

  /// «يذكر أن المصنع …، بحسب الوزارة»: the outlet's formula is not what the ministry says.
  private func behindFormula(_ start: Int, _ end: Int) -> Int {
    guard start < end, let match = words.match(words.lexicon.phrases, at: start, before: end, allowing: .conjunction),
      match.values.contains(where: { $0.contains(.formula) }), words.has(match.tokens.upperBound - 1, .that)
    else { return start }
    return match.tokens.upperBound
  }

  /// The longest clause before or reason behind, in tokens.
  private static let reach = 150

  /// «…، وذلك وفق»: joins the source to the clause.
  private static let wadhalika = FoldedKey("وذلك")
  private static let ma = FoldedKey("ما")
  private static let lima = FoldedKey("لما")
  private static let thumma = FoldedKey("ثم")
  private static let kamaKey = FoldedKey("كما")
  private static let fainna = FoldedKey("فإن")
}

import ArabicText
import NewsRecords
import NewsTimes

/// One article laid out for the reading of pledges: its covers, scanners and finders.
final class PledgeScene: Sendable {
  let text: TokenizedText
  let lexicon: PledgeLexicon
  let words: ActWords
  let clauses: ClauseFinder
  let guards: PledgeGuard
  let cues: CueScanner
  let futures: FutureScanner
  let announced: AnnouncedScanner
  let obligations: ObligationScanner
  let dated: DatedScanner
  let times: TimeCover
  let names: NameCover
  let quotations: QuotationCover
  let promisors: PromisorFinder
  let deadlines: DeadlineFinder

  init(_ context: ArticleContext, _ covers: ActCovers, knowledge: PledgeKnowledge) {
    let words = covers.words
    let lexicon = knowledge.lexicon
    let text = context.text
    let (times, names) = (covers.times, covers.names)
    let clauses = ClauseFinder(text: text, words: words, marks: covers.marks, times: times, names: names)
    self.text = text
    self.lexicon = lexicon
    self.words = words
    self.clauses = clauses
    self.times = times
    self.names = names
    guards = PledgeGuard(text: text, words: words, clauses: clauses, agents: knowledge.agents)
    cues = CueScanner(
      lexicon: lexicon, words: words, verbalNouns: knowledge.verbalNouns, names: names,
      agents: knowledge.agents)
    futures = FutureScanner(lexicon: lexicon, words: words)
    announced = AnnouncedScanner(
      lexicon: lexicon, words: words, clauses: clauses, agents: knowledge.agents, names: names,
      verbalNouns: knowledge.verbalNouns)
    dated = DatedScanner(
      lexicon: lexicon, words: words, clauses: clauses, times: times, names: names,
      deadlines: knowledge.deadlines, published: context.published)
    quotations = covers.quotations
    let phrases = NounPhrases(
      text: text, words: words, names: names, times: times, agents: knowledge.agents, adjectives: knowledge.adjectives,
      bodies: BodyNames(text, names: names, agents: knowledge.agents, words: words))
    obligations = ObligationScanner(
      text: text, words: words, clauses: clauses, verbalNouns: knowledge.verbalNouns, phrases: phrases)
    promisors = PromisorFinder(
      text: text, words: words, clauses: clauses, names: names, quotations: quotations, phrases: phrases)
    self.deadlines = DeadlineFinder(
      text: text, times: times, published: context.published, words: knowledge.deadlines)
  }

  /// All proposals that the guard lets through, scanner by scanner.
  var candidates: [PledgeCandidate] {
    let hits = cues.hits(in: text)
    let futureHits = futures.hits(in: text)
    // Where another act begins with و, the clause before it ends.
    let starts = Set(hits.filter(mayOpenAct).map(\.tokens.lowerBound) + futureHits.map(\.tokens.lowerBound))
    let opensAct: (Int) -> Bool = { starts.contains($0) }
    return futureHits.compactMap { candidate($0, opensAct) } + hits.compactMap { candidate($0, opensAct) }
      + announced.hits(in: text).compactMap { candidate($0, opensAct) }
      + obligations.hits.compactMap { candidate($0, opensAct) }
      + dated.hits(in: text).compactMap { candidate($0, opensAct) }
      + lexicon.scheduled.hits(in: text, times: times).map(candidate)
  }

  /// A verb, or a participle that goes on, «ومطالبا بـ».
  private func mayOpenAct(_ hit: CueScanner.Hit) -> Bool {
    hit.isVerb
      || hit.cues.contains { $0.form == .participle }
        && WordShape(at: hit.tokens.lowerBound, in: text, droppingConjunction: true).looksLikeAccusativeParticiple
  }

  /// The records of `candidates`, without ids. A verb joined by و shares the subject of the pledge before it in its sentence.
  func pledges(_ candidates: [PledgeCandidate]) -> [Pledge] {
    var result: [Pledge] = []
    var last: PledgeCandidate?
    for candidate in candidates {
      var pledge = pledge(candidate)
      if pledge.promisor == nil, let last, sharesSubject(candidate, with: last) {
        pledge.promisor = result.last?.promisor
      }
      if candidate.doer == .actor, pledge.promisor == nil { continue }
      result.append(pledge)
      last = candidate
    }
    return result
  }

  private func sharesSubject(_ candidate: PledgeCandidate, with last: PledgeCandidate) -> Bool {
    let isVerb = candidate.form == .perfect || candidate.form == .imperfect
    return isVerb && [.subject, .actor].contains(candidate.doer) && [.subject, .actor].contains(last.doer)
      && (WordShape(at: candidate.trigger.lowerBound, in: text).beginsWithConjunction
        || candidate.trigger.lowerBound > 0 && text.tokens[candidate.trigger.lowerBound - 1].key == Self.also)
      && text.sentence(holding: candidate.trigger.lowerBound) == text.sentence(holding: last.trigger.lowerBound)
  }

  /// «كما ستفتح»
  private static let also = FoldedKey("كما")

  private func pledge(_ proposed: PledgeCandidate) -> Pledge {
    var candidate = proposed
    // «أمر الوزير بفتح الجسر»: nobody is asked, so it is what the minister means to be done.
    if candidate.doer == .ordered, promisors.addressee(of: candidate) == nil { candidate.kind = .plan }
    let deadline = deadlines.deadline(of: candidate)
    return Pledge(
      range: TextRange(tokens: candidate.clause, of: text), kind: candidate.kind,
      promisor: promisors.promisor(of: candidate), promisee: promisors.promisee(of: candidate),
      deadline: deadline?.date, deadlineTime: deadline?.time,
      trigger: TextRange(tokens: candidate.trigger, of: text),
      quotation: quotations.quotation(at: candidate.trigger.lowerBound)?.id, rule: candidate.rule)
  }

  private func candidate(_ hit: CueScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    guard !hit.form.proclitics.contains(.future) else { return nil }
    var end = clauses.end(of: hit.tokens, opensAct: opensAct)
    // «دعا رئيس النقابة سليم حداد، | الوزارة إلى»
    if cues.cue(of: hit, in: text, before: end) == nil { end = endBehindAsker(of: hit, end, opensAct) }
    guard !isCounted(hit), let cue = cues.cue(of: hit, in: text, before: end), !isGeneral(hit, cue) else { return nil }
    if cue.form == .noun { end = verb(behind: hit.tokens, before: end) ?? end }
    let start = clauses.start(of: hit.tokens.lowerBound)
    guard !guards.rejects(hit.tokens, cue.form, start: start, isFuture: false), !isNoDemand(hit, cue, start),
      cue.kind != .schedule || !isForeseen(hit, before: end)
    else { return nil }
    return PledgeCandidate(
      trigger: hit.tokens, clause: first(of: hit, cue, start)..<end, kind: cue.kind, doer: cue.doer, form: cue.form,
      opener: start.opener, rule: cue.rule)
  }

  /// Where a demand goes on behind the comma that ends its asker, the asked stands right behind it.
  private func endBehindAsker(of hit: CueScanner.Hit, _ comma: Int, _ opensAct: (Int) -> Bool) -> Int {
    guard hit.cues.contains(where: { $0.doer == .object || $0.doer == .ordered }), comma < text.tokens.count,
      text.tokens[comma].isScalar("،")
    else { return comma }
    let limit = clauses.envelope(of: comma).upperBound
    guard promisors.phrases.headName(from: comma + 1, before: limit) != nil else { return comma }
    return clauses.end(of: comma..<comma + 1, opensAct: opensAct)
  }

  /// «مليون طالب لجوء»: what is counted is no verb.
  private func isCounted(_ hit: CueScanner.Hit) -> Bool {
    let index = hit.tokens.lowerBound
    guard hit.isVerb else { return false }
    return times.quantity(at: index) != nil || times.quantity(at: index - 1) != nil
  }

  /// «التوصل إلى اتفاق | يأتي بعد أشهر»: where the noun's own sentence goes on with its verb.
  private func verb(behind noun: Range<Int>, before end: Int) -> Int? {
    (noun.upperBound + 1..<max(noun.upperBound + 1, end)).first {
      words.isOne(.stative, at: $0, in: text) && !describes($0)
    }
  }

  /// «على مشاريع | تشمل …»: behind an indefinite noun such a verb describes it.
  private func describes(_ verb: Int) -> Bool {
    let before = WordShape(at: verb - 1, in: text)
    return text.tokens[verb - 1].kind == .word && !before.hasArticle && before.count > 3 && !before.endsWithPronoun
      && names.mention(at: verb - 1) == nil && times.time(at: verb - 1) == nil
  }

  private func isNoDemand(_ hit: CueScanner.Hit, _ cue: PledgeCue, _ start: ClauseFinder.Start) -> Bool {
    cue.doer == .after && cue.form == .phrase
      && guards.isNoDemand(
        hit.tokens, start: start, isSpoken: quotations.quotation(at: hit.tokens.lowerBound) != nil)
  }

  /// «والالتزام بالقواعد»: with the article and nobody's, it binds nobody. «يعتمد على حليفه» is reliance; only «وهذا يعتمد على»
  /// makes a matter depend on something.
  private func isGeneral(_ hit: CueScanner.Hit, _ cue: PledgeCue) -> Bool {
    if cue.form == .noun, hit.form.proclitics.contains(.article) {
      return [.commitment, .readiness].contains(cue.kind)
    }
    // «مشاريع جار تنفيذها» describes the projects.
    if cue.form == .phrase, cue.doer == .none, hit.tokens.count == 1,
      WordShape(at: hit.tokens.upperBound, in: text).endsWithPronoun
    {
      return true
    }
    guard cue.kind == .condition, cue.doer == .head else { return false }
    return !words.isOne(.demonstrative, at: hit.tokens.lowerBound - 1, in: text)
  }

  /// A short subject before the word belongs to the clause: «الشركة ملتزمة بـ»; before a noun nothing does.
  private func first(of hit: CueScanner.Hit, _ cue: PledgeCue, _ start: ClauseFinder.Start) -> Int {
    guard cue.form != .noun, cue.form != .phrase else { return hit.tokens.lowerBound }
    if guards.isMeantNot(hit.tokens.lowerBound) { return hit.tokens.lowerBound - 1 }
    let distance = hit.tokens.lowerBound - start.index
    let isClean = [.complementiser, .mark, .pronoun].contains(start.opener) || isHeadline(hit, cue, start)
    return isClean && distance <= (cue.kind == .condition ? 16 : 8) ? start.index : hit.tokens.lowerBound
  }

  /// «البلدية تعتزم نقل السوق»: the subject opens the sentence, as headlines have it.
  private func isHeadline(_ hit: CueScanner.Hit, _ cue: PledgeCue, _ start: ClauseFinder.Start) -> Bool {
    let subject = start.index..<max(start.index, hit.tokens.lowerBound)
    return start.opener == .sentence && cue.form == .imperfect && !subject.contains(where: isVerb)
      && promisors.phrases.headName(from: start.index, before: hit.tokens.lowerBound) != nil
  }

  private func isVerb(_ index: Int) -> Bool {
    let shape = WordShape(at: index, in: text)
    return shape.isThirdPersonImperfect && names.mention(at: index) == nil
      && lexicon.future.isImperfect(shape.withoutFirst)
  }

  private func candidate(_ hit: AnnouncedScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let trigger = hit.act..<hit.act + 1
    return PledgeCandidate(
      trigger: trigger, clause: hit.act..<clauses.end(of: trigger, opensAct: opensAct), kind: hit.kind,
      doer: hit.kind == .agreement ? .both : .subject, form: .noun, opener: .reporting, announcement: hit.verb,
      isDoneToNext: hit.kind == .plan && !hit.isOwn, rule: hit.rule)
  }

  private func candidate(_ hit: ObligationScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let trigger = hit.trigger..<hit.trigger + 1
    let start = clauses.start(of: hit.trigger)
    guard !guards.rejects(trigger, .phrase, start: start, isFuture: false) else { return nil }
    return PledgeCandidate(
      trigger: trigger, clause: hit.trigger..<clauses.end(of: trigger, opensAct: opensAct), kind: .demand,
      doer: hit.isOfSpeaker ? .speaker : .after, form: .phrase, opener: start.opener, rule: PledgeRule.obligation)
  }

  private func candidate(_ hit: DatedScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let trigger = hit.act..<hit.act + 1
    let start = clauses.start(of: hit.act)
    let form: PledgeCue.Form = hit.isVerb ? .imperfect : .noun
    guard !guards.rejects(trigger, form, start: start, isFuture: false) else { return nil }
    let isClean =
      !hit.opensClause && [.complementiser, .mark, .sentence].contains(start.opener) && hit.act - start.index <= 6
    let opensAct: (Int) -> Bool = { opensAct($0) || self.isJoinedVerb($0) }
    let clause =
      (hit.isVerb && isClean ? start.index : hit.act)..<max(hit.end, clauses.end(of: trigger, opensAct: opensAct))
    let short = hit.isShort ? endOfLead(behind: hit.end, clause.upperBound) : clause.upperBound
    return PledgeCandidate(
      trigger: trigger, clause: clause.lowerBound..<short, kind: .schedule,
      doer: hit.isVerb && !hit.opensClause ? .subject : .none, form: form,
      opener: start.opener, rule: PledgeRule.dated)
  }

  /// The first comma behind the time, «يستضيف الفريق، مساء اليوم، منافسه | ، في قمة …»: not the one that closes the time.
  private func endOfLead(behind time: Int, _ end: Int) -> Int {
    let start = time < end && text.tokens[time].isScalar("،") ? time + 1 : time
    return (start..<max(start, end)).first { text.tokens[$0].isScalar("،") } ?? end
  }

  /// «ويسهم في»: another verb joined by و.
  private func isJoinedVerb(_ index: Int) -> Bool {
    let bare = WordShape(at: index, in: text, droppingConjunction: true)
    return WordShape(at: index, in: text).beginsWithConjunction && bare.isThirdPersonImperfect
      && names.mention(at: index) == nil && lexicon.future.isImperfect(bare.withoutFirst) && !bare.looksLikeVerbalNoun
  }

  private func candidate(_ hit: ScheduledScanner.Hit) -> PledgeCandidate {
    PledgeCandidate(
      trigger: hit.adjective..<hit.adjective + 1, clause: hit.head..<hit.end, kind: .schedule, doer: .head,
      form: .phrase,
      opener: .sentence, rule: PledgeRule.scheduled)
  }
}

extension CueScanner.Hit {
  /// Whether one of its readings is a verb.
  fileprivate var isVerb: Bool { cues.contains { $0.form == .perfect || $0.form == .imperfect } }
}

extension PledgeCue {
  /// The rule that a word of this form stands for.
  fileprivate var rule: String {
    switch form {
    case .perfect, .imperfect: PledgeRule.verb
    case .noun: PledgeRule.noun
    case .participle: PledgeRule.participle
    case .phrase: PledgeRule.phrase
    }
  }
}

extension ArticleContext {
  /// The day of publication, from the record or from the text itself.
  var published: CalendarDay? {
    article.publishedDay.flatMap { CalendarDay(iso: $0) } ?? times.publishedInText?.day
  }
}

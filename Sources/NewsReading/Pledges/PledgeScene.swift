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
      verbalNouns: knowledge.verbalNouns,
      bodies: BodyNames(text, names: names, agents: knowledge.agents, words: words, verbalNouns: knowledge.verbalNouns))
    obligations = ObligationScanner(
      text: text, words: words, clauses: clauses, verbalNouns: knowledge.verbalNouns, phrases: phrases)
    promisors = PromisorFinder(
      text: text, words: words, clauses: clauses, names: names, quotations: quotations, phrases: phrases)
    self.deadlines = DeadlineFinder(
      text: text, times: times, published: context.published, words: knowledge.deadlines, quotations: quotations)
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
        || candidate.trigger.lowerBound > 0 && Self.joining.contains(text.tokens[candidate.trigger.lowerBound - 1].key))
      && text.sentence(holding: candidate.trigger.lowerBound) == text.sentence(holding: last.trigger.lowerBound)
  }

  /// «كما ستفتح», «ثم ستغلق»
  private static let joining: [FoldedKey] = ["كما", "ثم", "بل", "لكن", "ولكن"].map { FoldedKey($0) }

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

  private func candidate(_ hit: ScheduledScanner.Hit) -> PledgeCandidate {
    PledgeCandidate(
      trigger: hit.adjective..<hit.adjective + 1, clause: hit.head..<hit.end, kind: .schedule, doer: .head,
      form: .phrase,
      opener: .sentence, rule: PledgeRule.scheduled)
  }
}

extension ArticleContext {
  /// The day of publication, from the record or from the text itself.
  var published: CalendarDay? {
    article.publishedDay.flatMap { CalendarDay(iso: $0) } ?? times.publishedInText?.day
  }
}

import ArabicText
import NewsRecords
import NewsTimes

/// One article laid out for the reading of pledges: its covers, scanners and finders.
struct PledgeScene: Sendable {
  private let text: TokenizedText
  private let lexicon: PledgeLexicon
  private let clauses: ClauseFinder
  private let guards: PledgeGuard
  private let cues: CueScanner
  private let futures: FutureScanner
  private let announced: AnnouncedScanner
  private let dated: DatedScanner
  private let times: TimeCover
  private let quotations: QuotationCover
  private let promisors: PromisorFinder
  private let deadlines: DeadlineFinder

  init(_ context: ArticleContext, quotations: [Quotation], knowledge: PledgeKnowledge) {
    let words = knowledge.words
    let lexicon = knowledge.lexicon
    let text = context.text
    let times = TimeCover(context.times, count: text.tokens.count)
    let names = NameCover(context.names, count: text.tokens.count)
    let clauses = ClauseFinder(text: text, words: words, marks: MarkCover(text), times: times, names: names)
    self.text = text
    self.lexicon = lexicon
    self.clauses = clauses
    self.times = times
    guards = PledgeGuard(text: text, words: words, clauses: clauses)
    cues = CueScanner(lexicon: lexicon, words: words, names: names)
    futures = FutureScanner(lexicon: lexicon)
    announced = AnnouncedScanner(lexicon: lexicon, words: words, clauses: clauses)
    dated = DatedScanner(
      lexicon: lexicon, words: words, clauses: clauses, times: times, names: names,
      published: context.published)
    self.quotations = QuotationCover(quotations, of: text)
    promisors = PromisorFinder(
      text: text, words: words, clauses: clauses, names: names, quotations: self.quotations,
      phrases: NounPhrases(
        text: text, words: words, names: names, times: times, agents: knowledge.agents,
        adjectives: knowledge.adjectives))
    self.deadlines = DeadlineFinder(
      text: text, times: times, published: context.published, words: knowledge.deadlines)
  }

  /// All proposals that the guard lets through, scanner by scanner.
  var candidates: [PledgeCandidate] {
    let hits = cues.hits(in: text)
    let futureHits = futures.hits(in: text)
    // Where another act begins with و, the clause before it ends.
    let starts = Set(hits.filter(\.isVerb).map(\.tokens.lowerBound) + futureHits.map(\.tokens.lowerBound))
    let opensAct: (Int) -> Bool = { starts.contains($0) }
    return futureHits.compactMap { candidate($0, opensAct) } + hits.compactMap { candidate($0, opensAct) }
      + announced.hits(in: text).compactMap { candidate($0, opensAct) }
      + dated.hits(in: text).compactMap { candidate($0, opensAct) }
      + lexicon.scheduled.hits(in: text, times: times).map(candidate)
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
      result.append(pledge)
      last = candidate
    }
    return result
  }

  private func sharesSubject(_ candidate: PledgeCandidate, with last: PledgeCandidate) -> Bool {
    let isVerb = candidate.form == .perfect || candidate.form == .imperfect
    return isVerb && candidate.doer == .subject && last.doer == .subject
      && WordShape(at: candidate.trigger.lowerBound, in: text).beginsWithConjunction
      && text.sentence(holding: candidate.trigger.lowerBound) == text.sentence(holding: last.trigger.lowerBound)
  }

  private func pledge(_ candidate: PledgeCandidate) -> Pledge {
    let deadline = deadlines.deadline(of: candidate)
    return Pledge(
      range: TextRange(tokens: candidate.clause, of: text), kind: candidate.kind,
      promisor: promisors.promisor(of: candidate), deadline: deadline?.date, deadlineTime: deadline?.time,
      trigger: TextRange(tokens: candidate.trigger, of: text),
      quotation: quotations.quotation(at: candidate.trigger.lowerBound)?.id, rule: candidate.rule)
  }

  private func candidate(_ hit: FutureScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let start = clauses.start(of: hit.tokens.lowerBound)
    if start.opener == .relative, hit.role == .occurs { return relative(hit, start, opensAct) }
    guard !guards.rejects(hit.tokens, .imperfect, start: start, isFuture: true) else { return nil }
    let clause = start.index..<clauses.end(of: hit.tokens, opensAct: opensAct)
    let kind = futures.kind(of: hit, clause: clause, in: text)
    // In the narrator's voice it is what somebody is going to do, in speech what he binds himself to.
    let isSpoken = quotations.quotation(at: hit.verb) != nil || clauses.marks.content(around: hit.verb) != nil
    return PledgeCandidate(
      trigger: hit.tokens, clause: clause, kind: kind == .commitment && !isSpoken ? .plan : kind,
      doer: hit.role == .suffer ? .speaker : .subject,
      form: .imperfect, opener: start.opener, rule: hit.isNegative ? PledgeRule.negativeFuture : PledgeRule.future)
  }

  /// «المؤتمر الذي سيعقد الخميس»: what takes place is the noun before the relative clause, and its day must be given.
  private func relative(
    _ hit: FutureScanner.Hit, _ start: ClauseFinder.Start, _ opensAct: (Int) -> Bool
  ) -> PledgeCandidate? {
    let end = clauses.end(of: hit.tokens, opensAct: opensAct)
    guard let time = times.times(in: hit.tokens.upperBound..<end).first,
      time.tokens.lowerBound - hit.tokens.upperBound <= ScheduledScanner.reach,
      let head = ScheduledScanner.head(before: start.index - 1, in: text)
    else { return nil }
    return PledgeCandidate(
      trigger: hit.tokens, clause: head..<time.tokens.upperBound, kind: .schedule, doer: .none, form: .imperfect,
      opener: .relative, rule: PledgeRule.scheduled)
  }

  private func candidate(_ hit: CueScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    guard !hit.form.proclitics.contains(.future) else { return nil }
    let end = clauses.end(of: hit.tokens, opensAct: opensAct)
    guard let cue = cues.cue(of: hit, in: text, before: end) else { return nil }
    let start = clauses.start(of: hit.tokens.lowerBound)
    guard !guards.rejects(hit.tokens, cue.form, start: start, isFuture: false) else { return nil }
    return PledgeCandidate(
      trigger: hit.tokens, clause: first(of: hit, cue, start)..<end, kind: cue.kind, doer: cue.doer, form: cue.form,
      opener: start.opener, rule: cue.rule)
  }

  /// A short subject before the word belongs to the clause: «الشركة ملتزمة بـ»; before a noun nothing does.
  private func first(of hit: CueScanner.Hit, _ cue: PledgeCue, _ start: ClauseFinder.Start) -> Int {
    let isClean = [.complementiser, .mark, .pronoun].contains(start.opener)
    let distance = hit.tokens.lowerBound - start.index
    return cue.form != .noun && cue.form != .phrase && isClean && distance <= (cue.kind == .condition ? 16 : 8)
      ? start.index : hit.tokens.lowerBound
  }

  private func candidate(_ hit: AnnouncedScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let trigger = hit.act..<hit.act + 1
    return PledgeCandidate(
      trigger: trigger, clause: hit.act..<clauses.end(of: trigger, opensAct: opensAct), kind: hit.kind,
      doer: hit.kind == .agreement ? .both : .subject, form: .noun, opener: .reporting, announcement: hit.verb,
      rule: hit.rule)
  }

  private func candidate(_ hit: DatedScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    let trigger = hit.act..<hit.act + 1
    let start = clauses.start(of: hit.act)
    let form: PledgeCue.Form = hit.isVerb ? .imperfect : .noun
    guard !guards.rejects(trigger, form, start: start, isFuture: false) else { return nil }
    let isClean = [.complementiser, .mark, .sentence].contains(start.opener) && hit.act - start.index <= 6
    let clause =
      (hit.isVerb && isClean ? start.index : hit.act)..<max(hit.end, clauses.end(of: trigger, opensAct: opensAct))
    return PledgeCandidate(
      trigger: trigger, clause: clause, kind: .schedule, doer: hit.isVerb ? .subject : .none, form: form,
      opener: start.opener, rule: PledgeRule.dated)
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

import ArabicText
import NewsRecords
import NewsTimes

/// Of futures: which are pledges, and of what kind.
extension PledgeScene {
  /// The pledge that a future makes, if it makes one.
  func candidate(_ hit: FutureScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    // «سيرين», «سيريل» begin like one.
    if names.mention(at: hit.verb)?.type == .person, !text.string(at: hit.verb).hasPrefix("وس") { return nil }
    let start = self.start(of: hit)
    if start.opener == .relative, words.isOne(.relative, at: start.index - 1, in: text) {
      return relative(hit, start, opensAct)
    }
    guard
      !guards.rejects(
        hit.tokens, .imperfect, start: start, isFuture: true, takesPlace: hit.role == .occurs && !hit.isNegative),
      !futures.isForecast(hit, from: start.index, in: text)
    else { return nil }
    let clause = start.index..<end(of: hit, opensAct)
    // «إذا سمحنا بذلك فسيكون هناك خطر»: what there will be then.
    if hit.role == .exist, !hit.isNegative, clause.contains(where: { words.isOne(.condition, at: $0, in: text) }) {
      return nil
    }
    let kind = futures.kind(of: hit, clause: clause, in: text)
    let voice = voice(of: hit)
    let candidate = PledgeCandidate(
      trigger: hit.tokens, clause: clause, kind: kind == .commitment ? self.kind(of: hit, clause, voice) : kind,
      doer: hit.role == .suffer ? .speaker : .subject,
      form: .imperfect, opener: start.opener, rule: hit.isNegative ? PledgeRule.negativeFuture : PledgeRule.future)
    return voice == .narrator && kind == .commitment && isGuess(hit, candidate) ? nil : candidate
  }

  /// «ضمت المجموعة فريقين وسيلعب الأول»: with و on the verb the clause begins there, whatever stands before it.
  private func start(of hit: FutureScanner.Hit) -> ClauseFinder.Start {
    let start = clauses.start(of: hit.tokens.lowerBound)
    let verb = hit.tokens.lowerBound
    let isFar = verb - start.index > 3 && text.string(at: verb).hasPrefix("و")
    let isPlain = [.sentence, .comma, .reporting, .breaker].contains(start.opener)
    return isFar && isPlain ? ClauseFinder.Start(index: verb, opener: start.opener) : start
  }

  /// Whose words a future is told in.
  private enum Voice { case narrator, reported, own }

  private func voice(of hit: FutureScanner.Hit) -> Voice {
    if clauses.marks.content(around: hit.verb) != nil { return .own }
    guard let quotation = quotations.quotation(at: hit.verb) else { return .narrator }
    return quotation.type == .indirect ? .reported : .own
  }

  /// In speech a future is what the speaker binds himself to. In the narrator's voice, and in his report of what somebody said
  /// («قالت الشركة إنها ستفتح مصنعا»), it is what somebody is going to do, unless the verb itself binds («ستلتزم») or it says what
  /// will not be done; on a day that is given the narrator's is a schedule.
  private func kind(of hit: FutureScanner.Hit, _ clause: Range<Int>, _ voice: Voice) -> Pledge.Kind {
    switch voice {
    case .own: return .commitment
    case .reported:
      let binds = hit.isNegative || [.bind, .be, .stay, .exist].contains(hit.role)
      return binds || promisors.isFirstPersonVerb(hit.verb) ? .commitment : .plan
    case .narrator:
      let isDated = times.times(in: hit.tokens.upperBound..<max(hit.tokens.upperBound, clause.upperBound)).contains {
        dated.isAhead($0)
      }
      return isDated && !hit.isNegative ? .schedule : .plan
    }
  }

  /// What the narrator says will be, and of things what he says they will do, is his guess: «سيكون اللقاء صعبا», «ستتجه
  /// الأنظار إلى». Of somebody it is what he has made known: «ستفتح الوزارة الجسر».
  private func isGuess(_ hit: FutureScanner.Hit, _ candidate: PledgeCandidate) -> Bool {
    hit.role == .be || hit.role == .exist && !hit.isNegative || promisors.isOfThing(candidate)
  }

  /// «سيبدأ العمل على أن ينتهي قريبا»: what is to follow is no part of the clause.
  private func end(of hit: FutureScanner.Hit, _ opensAct: (Int) -> Bool) -> Int {
    let end = clauses.end(of: hit.tokens, opensAct: opensAct)
    return (hit.tokens.upperBound + 1..<max(hit.tokens.upperBound + 1, end)).first { index in
      text.tokens[index - 1].key == Self.on && words.isOne(.complementiser, at: index, in: text)
    }.map { $0 - 1 } ?? end
  }

  /// «المؤتمر الذي سيعقد الخميس», «البطولة التي ستستضيفها البلدية بعد شهر»: what takes place is the noun before the relative
  /// clause, and its day must be given.
  private func relative(
    _ hit: FutureScanner.Hit, _ start: ClauseFinder.Start, _ opensAct: (Int) -> Bool
  ) -> PledgeCandidate? {
    let end = clauses.end(of: hit.tokens, opensAct: opensAct)
    guard let time = times.times(in: hit.tokens.upperBound..<end).first,
      time.tokens.lowerBound - hit.tokens.upperBound <= ScheduledScanner.reach,
      let head = ScheduledScanner.head(before: start.index - 1, in: text)
    else { return nil }
    return PledgeCandidate(
      trigger: hit.tokens,
      // «الوزراء الذين سيؤدون اليمين»: people are no event.
      clause: (promisors.phrases.isAgent(head) ? hit.tokens.lowerBound : head)..<time.tokens.upperBound,
      kind: .schedule, doer: .none, form: .imperfect,
      opener: .relative, rule: PledgeRule.scheduled)
  }

  private static let on = FoldedKey("على")
}

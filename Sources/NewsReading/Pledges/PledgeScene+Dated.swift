import ArabicText
import NewsRecords

/// Of acts with a time ahead.
extension PledgeScene {
  /// The schedule that an act with its day makes, unless it is asked, wished for or thought of.
  func candidate(_ hit: DatedScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
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
}

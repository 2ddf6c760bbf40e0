import ArabicText
import NewsRecords
import NewsTimes

/// Of the words of `pledges.tsv`: which of them pledge something here, and with what clause.
extension PledgeScene {
  /// The pledge that a word of the lexicon makes, if it makes one.
  func candidate(_ hit: CueScanner.Hit, _ opensAct: (Int) -> Bool) -> PledgeCandidate? {
    guard !hit.form.proclitics.contains(.future) else { return nil }
    var end = clauses.end(of: hit.tokens, opensAct: opensAct)
    // «دعا رئيس النقابة سليم حداد، | الوزارة إلى»
    if cues.cue(of: hit, in: text, before: end) == nil { end = endBehindAsker(of: hit, end, opensAct) }
    guard !isCounted(hit), let cue = cues.cue(of: hit, in: text, before: end), !isGeneral(hit, cue) else { return nil }
    if cue.form == .noun { end = verb(behind: hit.tokens, before: end) ?? end }
    let start = clauses.start(of: hit.tokens.lowerBound)
    guard !guards.rejects(hit.tokens, cue.form, start: start, isFuture: false), !isNoDemand(hit, cue, start),
      cue.kind != .schedule || !isForeseen(hit, before: end), !isOfOldTimes(cue, hit.tokens.upperBound..<end)
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
    let end = clauses.end(of: comma..<comma + 1, opensAct: opensAct)
    // «طالب قائد الفريق، سليم حداد، | الوزارة بـ»
    let isParted = end < limit && text.tokens[end].isScalar("،") && names.mention(at: end - 1)?.type == .person
    return isParted ? clauses.end(of: end..<end + 1, opensAct: opensAct) : end
  }

  /// «تم توقيع الاتفاقية عام 2008»: an agreement that nobody is named in and that a year long past dates is history.
  private func isOfOldTimes(_ cue: PledgeCue, _ clause: Range<Int>) -> Bool {
    guard cue.form == .phrase, cue.kind == .agreement, let published = dated.published, !clause.isEmpty else {
      return false
    }
    return times.times(in: clause).contains { time in
      time.expression.value.utf8.count == 4
        && CalendarDay(iso: time.expression.value + "-12-31").map { $0 < published } ?? false
    }
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
    // «سعت للاتفاق على», «تنازلات للتوصل إلى اتفاق»: an agreement that is only sought.
    if cue.form == .noun, cue.kind == .agreement, hit.form.proclitics.contains(.la) { return true }
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
    // «إذا كان مستعدا، فنحن مستعدون»
    if start.opener == .comma, distance <= 16, words.isOne(.condition, at: start.index, in: text),
      start.index == 0 || text.tokens[start.index - 1].kind != .word
    {
      return start.index
    }
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
}

extension CueScanner.Hit {
  /// Whether one of its readings is a verb.
  var isVerb: Bool { cues.contains { $0.form == .perfect || $0.form == .imperfect } }
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

import ArabicText

/// Tells what only looks like a pledge: denied, wished for, expected, asked, thought of.
///
/// The structural rule goes before the words: an imperfect right behind «أن» is governed by the verb before it («يريد أن
/// يتعهد», «قبل أن تعلن»), so by itself it affirms nothing, whatever that verb is.
struct PledgeGuard: Sendable {
  let text: TokenizedText
  let words: ActWords
  let clauses: ClauseFinder
  let agents: AgentNouns

  /// Whether the words at `trigger` bind nobody.
  /// `takesPlace`: the verb says that something is arranged to take place, so its subject may be a doing.
  func rejects(
    _ trigger: Range<Int>, _ form: PledgeCue.Form, start: ClauseFinder.Start, isFuture: Bool, takesPlace: Bool = false
  ) -> Bool {
    if isAsked(trigger) { return true }
    if isFuture {
      return start.opener == .relative || isHeldLikely(start) || isConjectured(trigger.lowerBound)
        || isSaidOfNobody(start.index..<trigger.lowerBound, takesPlace: takesPlace)
        || words.isOne(.past, at: trigger.lowerBound - 1, in: text)
    }
    // «ما يدعو البلدية إلى …» gives a reason and asks nobody; «كان يفترض أن» did not come about.
    if form != .noun, start.opener == .relative, words.isOne(.freeRelative, at: trigger.lowerBound - 1, in: text) {
      return true
    }
    if form == .phrase, words.isOne(.supposition, at: trigger.lowerBound, in: text), isPastHabit(trigger.lowerBound) {
      return true
    }
    if form == .imperfect, isPastHabit(trigger.lowerBound) { return true }
    if form != .noun, isSupposed(trigger.lowerBound) { return true }
    if form == .imperfect, isGoverned(trigger.lowerBound) || isConjectured(trigger.lowerBound) { return true }
    if form != .perfect, form != .imperfect, isSubjunctive(start, trigger.lowerBound) { return true }
    // «إمكانية التوصل إلى اتفاق»
    if form == .noun, words.isOne(.hypothesis, at: trigger.lowerBound - 1, in: text, behind: .ba) { return true }
    if form == .phrase, isWithout(trigger.lowerBound) { return true }
    if form != .phrase, isNegated(trigger.lowerBound, form) { return true }
    return isDeniedOrWished(trigger.lowerBound) || demandsNothing(trigger)
  }

  /// «طلب عدم الكشف عن اسمه» tells how the source speaks, «داعيا الله أن» is a prayer: nobody is to act.
  private func demandsNothing(_ trigger: Range<Int>) -> Bool {
    let end = min(text.tokens.count, trigger.upperBound + 6)
    return (trigger.upperBound..<max(trigger.upperBound, end)).contains {
      words.isOne(.anonymity, at: $0, in: text) || words.isOne(.prayer, at: $0, in: text)
    }
  }

  /// «هذا سيقلل …», «تقليص الاحتياطي سيزيل …»: the subject is a thing or a doing, so the future is a prediction.
  /// But «تنفيذ الخطة سيتم قريبا».
  private func isSaidOfNobody(_ subject: Range<Int>, takesPlace: Bool) -> Bool {
    guard let first = subject.first, subject.count <= 14 else {
      // «حذر من أن ذلك "سيشعل حربا"»: the subject stands before the mark.
      let mark = subject.lowerBound - 1
      return mark > 0 && text.tokens[mark].kind == .quote && words.isOne(.demonstrative, at: mark - 1, in: text)
    }
    if subject.count <= 2, words.isOne(.demonstrative, at: first, in: text) { return true }
    // «إدارة المرفأ ستفتح»: some bodies are cast in the same mould.
    return !takesPlace && WordShape(at: first, in: text).looksLikeVerbalNoun && !agents.isAgent(first, in: text)
  }

  /// «إذا تعهدت الشركة», «لو توصل الطرفان إلى اتفاق», «كان يفترض أن»: only supposed.
  private func isSupposed(_ index: Int) -> Bool {
    let lower = max(clauses.envelope(of: index).lowerBound, index - 6)
    for place in (lower..<max(lower, index)).reversed() {
      let token = text.tokens[place]
      if token.kind == .punctuation || token.kind == .quote { return false }
      if words.isOne(.condition, at: place, in: text) { return true }
    }
    return false
  }

  /// «كانت الوزارة تسعى إلى»: what somebody used to do, or was doing.
  private func isPastHabit(_ index: Int) -> Bool {
    let lower = max(clauses.envelope(of: index).lowerBound, index - 6)
    for place in (lower..<max(lower, index)).reversed() {
      let token = text.tokens[place]
      if token.kind == .punctuation || token.kind == .quote { return false }
      let classes = words.match(at: place, in: text, before: index)?.classes ?? []
      if classes.contains(.past) { return true }
      if classes.contains(where: { [.complementiser, .pronoun, .relative, .reporting].contains($0) }) { return false }
    }
    return false
  }

  /// «أن يتعهد», «ألا يسعى», «لكي يعلن»
  private func isGoverned(_ index: Int) -> Bool {
    index > 0 && Self.governors.contains(text.tokens[index - 1].key)
  }

  /// «يأمل أن يكون جاهزا»: the clause opens with an imperfect behind «أن», so the word in it is only wished for.
  private func isSubjunctive(_ start: ClauseFinder.Start, _ trigger: Int) -> Bool {
    guard start.opener == .complementiser, start.index < trigger, isGoverned(start.index) else { return false }
    return WordShape(at: start.index, in: text).looksImperfect
  }

  /// «قد يهدد», «ربما ستعود»
  private func isConjectured(_ index: Int) -> Bool { words.isOne(.hypothesis, at: index - 1, in: text) }

  /// «لم يتعهد», «غير مستعد»; a noun also «دون أي تعهد».
  private func isNegated(_ index: Int, _ form: PledgeCue.Form) -> Bool {
    if isMeantNot(index) { return false }
    if words.isOne(.negation, at: index - 1, in: text, behind: .la) { return true }
    let isBehindAny = index > 0 && text.tokens[index - 1].key == Self.any
    return (form == .noun || isBehindAny) && words.isOne(.negation, at: index - 2, in: text)
  }

  /// «لا ينوي البيع»: what is not meant to be done is said as firmly.
  func isMeantNot(_ index: Int) -> Bool {
    index > 0 && Self.not.contains(text.tokens[index - 1].key) && words.isOne(.intention, at: index, in: text)
  }

  /// «ليس لديها النية»
  private func isWithout(_ index: Int) -> Bool {
    words.isOne(.own, at: index - 1, in: text) && words.isOne(.negation, at: index - 2, in: text)
  }

  /// «التي يجب أن تخزن فيها», «يتعين عليه أن» in the narrator's voice, «يتعين علي أن», «كان يجب أن»: an obligation that describes a thing, or one
  /// of users and of whoever, and of oneself, demands nothing of anybody.
  func isNoDemand(_ trigger: Range<Int>, start: ClauseFinder.Start, isSpoken: Bool) -> Bool {
    if start.opener == .relative || words.isOne(.past, at: trigger.lowerBound - 1, in: text) { return true }
    let next = trigger.upperBound
    if words.isOne(.obliged, at: next, in: text) { return !isSpoken && !WordShape(at: next, in: text).endsInNa }
    // «على» and «علي» are one to the eye.
    return trigger.count > 1 && Self.on.contains(text.tokens[next - 1].key)
      && words.isOne(.complementiser, at: next, in: text)
  }

  /// «نفى التزامه», «يأمل في تعهد»: the word before governs the noun, with nothing but a few words between.
  private func isDeniedOrWished(_ index: Int) -> Bool {
    let lower = max(clauses.envelope(of: index).lowerBound, index - 6)
    var place = index - 1
    while place >= lower {
      let token = text.tokens[place]
      if token.kind == .punctuation || token.kind == .quote { return false }
      if let classes = words.match(at: place, in: text, before: index)?.classes {
        if classes.contains(where: { $0 == .denial || $0 == .wish || $0 == .expectation }) { return true }
        if classes.contains(where: { $0 == .complementiser || $0 == .pronoun || $0 == .reporting }) { return false }
      }
      place -= 1
    }
    return false
  }

  /// «يعتقد مراقبون أن الشركة ستنسحب», «يتوقع أن»: held likely, not promised.
  private func isHeldLikely(_ start: ClauseFinder.Start) -> Bool {
    guard start.opener == .complementiser || start.opener == .pronoun else { return false }
    let lower = max(clauses.envelope(of: start.index - 1).lowerBound, start.index - 9)
    var place = start.index - 2
    while place >= lower {
      let token = text.tokens[place]
      if token.kind == .punctuation || token.kind == .quote { return false }
      if words.isOne(.expectation, at: place, in: text) || words.isOne(.denial, at: place, in: text) { return true }
      if words.isOne(.reporting, at: place, in: text) { return false }
      place -= 1
    }
    return false
  }

  /// The sentence asks: «هل تتعهد …؟»
  private func isAsked(_ trigger: Range<Int>) -> Bool {
    let bounds = clauses.envelope(of: trigger.lowerBound)
    if let last = bounds.last, text.tokens[last].isScalar("؟") || text.tokens[last].isScalar("?") { return true }
    let lower = max(bounds.lowerBound, trigger.lowerBound - 8)
    return (lower..<trigger.lowerBound).contains { words.isOne(.question, at: $0, in: text) }
  }

  private static let not: [FoldedKey] = ["لا", "ولا"].map { FoldedKey($0) }
  private static let any = FoldedKey("أي")
  private static let on: [FoldedKey] = ["على", "علي"].map { FoldedKey($0) }
  private static let governors: [FoldedKey] = ["أن", "ألا", "لأن", "كي", "لكي", "حتى", "بأن", "وأن"].map {
    FoldedKey($0)
  }
}

import ArabicText
import NewsRecords

/// Of demands: who should act is the promisor, who asks for it the promisee.
extension PromisorFinder {
  /// The furthest behind its verb that «من» or «لـ» may name the asked.
  static let askedReach = 7

  /// «يجب على البلدية», «على الوزارة أن»
  func obliged(by pledge: PledgeCandidate) -> String? {
    if let agent = agentOfPassive(pledge) ?? subjectBeforeDuty(of: pledge) { return agent }
    var place = pledge.trigger.upperBound
    if place + 1 < pledge.clause.upperBound, words.isOne(.complementiser, at: place, in: text) {
      // «يجب أن نعيد»
      return WordShape(at: place + 1, in: text).beginsWithNoon
        ? speaker(at: place) : behindComplementiser(place, pledge)
    }
    var isOn = place > 0 && text.tokens[place - 1].key == Self.on
    if place < pledge.clause.upperBound, words.isOne(.continuation, at: place, in: text) {
      isOn = isOn || text.tokens[place].key == Self.on
      place += 1
    }
    if case .named(let name)? = phrases.actor(from: place, before: pledge.clause.upperBound) { return name }
    // «يجب على المصطافين أن»: whoever stands behind «على» is told to, whatever he is.
    return isOn
      ? phrases.definite(from: place, before: pledge.clause.upperBound)
        ?? phrases.bound(from: place, before: pledge.clause.upperBound) : nil
  }

  /// «الوزارة لا بد أن تفتح», «أن الشركة يجب أن تدفع»: whoever is spoken of before the word of duty, and acts behind it.
  private func subjectBeforeDuty(of pledge: PledgeCandidate) -> String? {
    let duty = pledge.trigger.lowerBound
    let start = clauses.start(of: duty)
    guard pledge.form == .phrase, [.complementiser, .mark, .sentence].contains(start.opener), start.index < duty,
      duty - start.index <= Self.askedReach,
      start.index + 1 == duty || phrases.phraseEnd(from: start.index, before: duty) == duty
    else { return nil }
    return phrases.headName(from: start.index, before: duty)
  }

  /// «طالبت النقابة الوزارة بـ»: the last of those named between the verb and its complement. The only one is the asker,
  /// unless the asker stands before the verb, speaks, or is known to be another.
  func addressee(of pledge: PledgeCandidate) -> String? {
    if isAskedItself(pledge), case .named(let name)? = before(pledge) { return name }
    let start = pledge.trigger.upperBound
    let near = start..<max(start, min(pledge.clause.upperBound, start + Self.askedReach))
    if let that = near.first(where: { words.isOne(.complementiser, at: $0, in: text) }),
      let doer = behindComplementiser(that, pledge)
    {
      return doer
    }
    // «طلب منه»: somebody named before, and nothing here tells who.
    if words.isOne(.referring, at: pledge.trigger.upperBound, in: text) { return nil }
    if let asked = askedThroughPreposition(pledge) ?? askedBeforeComplement(pledge) { return asked }
    // «حث خلالها الجميع على»
    var first = start
    while first < pledge.clause.upperBound, words.isOne(.adverb, at: first, in: text) { first += 1 }
    let placed = phrases.placed(from: first, before: pledge.clause.upperBound)
    guard let last = placed.last else { return plainlyAsked(pledge) ?? askedByAntecedent(pledge) }
    if placed.count > 1 || before(pledge) != nil || isFirstPerson(pledge) || pledge.form == .participle {
      return last.name
    }
    if isOfMany(pledge) || isJoined(pledge) || isBehindUnknownSubject(last.tokens, pledge)
      || isAskedByForm(last.tokens.lowerBound)
      || isObjectOfHer(last.tokens.lowerBound, pledge)
    {
      return last.name
    }
    let asker = quotations.reported(by: pledge.trigger.lowerBound)?.speaker.map(name(of:))
    return asker.map { $0 != last.name } ?? false ? last.name : nil
  }

  /// «ضغوط النقابة على الوزارة لفتح المرفأ»: whoever stands behind the first «على».
  func pressed(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach))
    guard let on = region.first(where: { text.tokens[$0].key == Self.on }) else { return nil }
    return phrases.headName(from: on + 1, before: pledge.clause.upperBound)
  }

  /// «شباب الجزيرة مطالبون بـ»: without the ending of an accusative the participle says it of its subject.
  private func isAskedItself(_ pledge: PledgeCandidate) -> Bool {
    pledge.form == .participle
      && !WordShape(at: pledge.trigger.upperBound - 1, in: text).looksLikeAccusativeParticiple
      && pledge.clause.lowerBound < pledge.trigger.lowerBound
  }

  /// «أهابت البلدية بجميع السكان»: whoever bears «بـ».
  func called(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach))
    guard let place = region.first(where: { phrases.bearsBa($0) }) else { return nil }
    let end = phrases.phraseEnd(from: place + 1, before: pledge.clause.upperBound)
    return String(text.string(of: place..<max(place + 1, min(end, place + 6))).dropFirst())
  }

  /// «ضرورة قيام الشركة بـ», «ضرورة تكاتف الجميع»: behind a verbal noun of one's own doing stands who does it.
  func needed(by pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + 3))
    guard let act = region.first(where: { words.isOne(.ownDoing, at: $0, in: text) }),
      case .named(let name)? = phrases.actor(from: act + 1, before: pledge.clause.upperBound)
    else { return behindComplementiser(start, pledge) }
    return name
  }

  /// «أكد على البلديات بضرورة فتح …»: whom the need is impressed on.
  func toldOfNeed(_ pledge: PledgeCandidate) -> String? {
    let need = pledge.trigger.lowerBound
    guard phrases.bearsBa(need),
      let on = (max(0, need - Self.askedReach)..<need).last(where: { text.tokens[$0].key == Self.on })
    else { return nil }
    return phrases.headName(from: on + 1, before: need)
  }

  /// «طلبت النقابة أن تخفض الشركة الأسعار»: the subject of the verb behind «أن».
  private func behindComplementiser(_ index: Int, _ pledge: PledgeCandidate) -> String? {
    guard index + 1 < pledge.clause.upperBound, words.isOne(.complementiser, at: index, in: text),
      WordShape(at: index + 1, in: text).isThirdPersonImperfect
    else { return nil }
    return phrases.headName(from: index + 2, before: pledge.clause.upperBound)
  }

  /// «طلبت النقابة من الوزارة», «دعوة النقابة للوزارة»
  private func askedThroughPreposition(_ pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    var isBehindComma = false
    var isBehindAct = false
    for index in start..<max(start, min(pledge.clause.upperBound, start + Self.askedReach * 3)) {
      if words.isOne(.complementiser, at: index, in: text) { return nil }
      isBehindAct = isBehindAct || isComplement(index) && !isBehindComma
      isBehindComma = isBehindComma || text.tokens[index].isScalar("،")
      // «شدد من جهة أخرى على»
      if words.isOne(.adverb, at: index, in: text) { continue }
      // «مطالبات من النقابة»: right behind a noun stands who asks.
      if pledge.form == .noun, index == start, text.tokens[index].key == Self.from { return nil }
      let isFrom =
        text.tokens[index].key == Self.from || pledge.doer == .ordered && text.tokens[index].key == Self.towards
      guard isFrom || pledge.form == .noun || pledge.form == .phrase, isFrom || phrases.bearsLa(index) else { continue }
      if index - start >= Self.askedReach, !isFrom || names.mention(at: index + 1) == nil { continue }
      // «طالب الوزارة بالانسحاب من الجزيرة»: a place that the act has to do with; «طالبت بتعويض من الشركة»: the asked.
      if isBehindAct, index - start >= Self.askedReach || names.mention(at: index + 1)?.type == .place { continue }
      // «طلبت الإدارة من السائقين»: behind «من» stands the asked, whatever he is.
      let plain =
        text.tokens[index].key == Self.from && !isBehindAct && pledge.form != .noun
          && !(start..<index).contains(where: phrases.bearsLa)
        ? phrases.definite(from: index + 1, before: pledge.clause.upperBound) : nil
      let name =
        phrases.headName(from: isFrom ? index + 1 : index, before: pledge.clause.upperBound) ?? plain
        ?? (isFrom ? nil : phrases.agent(behindLa: index, before: pledge.clause.upperBound))
      if let name { return isFrom ? name : withoutLa(name, at: index) }
    }
    return nil
  }

  /// «مناشدا الحضور بـ», «داعيا الأهالي إلى»: behind a participle, whose subject stands before it, a definite noun is the asked,
  /// even if it is none that is known to act.
  private func plainlyAsked(_ pledge: PledgeCandidate) -> String? {
    guard pledge.form == .participle else { return nil }
    return phrases.definite(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
  }

  /// «خطة تدعو الشركات إلى», «الذين طالبوا المنصات بـ»: of a relative clause or a plural verb the asker stands before the verb.
  private func askedByAntecedent(_ pledge: PledgeCandidate) -> String? {
    guard isOfMany(pledge) || pledge.opener == .relative && pledge.form == .imperfect,
      (pledge.trigger.upperBound + 1..<max(pledge.trigger.upperBound + 1, pledge.clause.upperBound)).prefix(4)
        .contains(where: isComplement)
    else { return nil }
    let (start, end) = (pledge.trigger.upperBound, pledge.clause.upperBound)
    return phrases.definite(from: start, before: end) ?? phrases.bound(from: start, before: end)
  }

  /// «دعا زعيم التيار في الجزيرة، سليم حداد، أمس، وزارة العدل إلى»: whoever ends where the complement begins, behind somebody
  /// else. A person behind a title is not somebody else.
  private func askedBeforeComplement(_ pledge: PledgeCandidate) -> String? {
    let start = pledge.trigger.upperBound
    let region = start..<max(start, min(pledge.clause.upperBound, start + NounPhrases.reach * 2))
    guard let complement = region.first(where: isComplement), let last = phrases.actor(endingAt: complement),
      last.start > start
    else { return nil }
    let earlier = start..<last.start
    let isPerson = names.mention(at: complement - 1)?.type == .person
    let hasOther = earlier.contains { index in
      names.mention(at: index).map { !isPerson || $0.type == .person } ?? (!isPerson && phrases.isAgent(index))
    }
    let isParted =
      text.tokens[last.start - 1].isScalar("،") || names.mention(at: last.start - 1) != nil
      || phrases.times.time(at: last.start - 1) != nil
      || WordShape(at: last.start - 1, in: text).hasArticle && WordShape(at: last.start, in: text).hasArticle
    return hasOther && isParted ? last.name : nil
  }

  private func isComplement(_ index: Int) -> Bool {
    let key = text.tokens[index].key
    // «المبعوث إلى الجزيرة»: the place he is sent to is no act.
    let isToPlace = key == Self.towards && names.mention(at: index + 1)?.type == .place
    return key == Self.towards && !isToPlace || key == Self.on || words.isOne(.complementiser, at: index, in: text)
      || names.mention(at: index) == nil && phrases.bearsBa(index)
  }

  /// «حث الناخبين على», «دعا الجميع إلى»: the ending of an object, or a word that is asked rather than asks.
  private func isAskedByForm(_ index: Int) -> Bool {
    words.isOne(.everyone, at: index, in: text)
      || phrases.isAgent(index) && WordShape(at: index, in: text).endsInObliquePlural
  }

  /// «دعت الوزير إلى»: the verb is of her, so he is its object.
  private func isObjectOfHer(_ index: Int, _ pledge: PledgeCandidate) -> Bool {
    pledge.form == .perfect && text.string(at: pledge.trigger.upperBound - 1).hasSuffix("ت")
      && words.isOne(.oneMan, at: index, in: text, behind: .article)
  }

  /// A body is named as it is written, so the preposition comes with it: «للوزارة» is «الوزارة».
  private func withoutLa(_ name: String, at index: Int) -> String {
    guard name.hasPrefix(text.string(at: index)) else { return name }
    return name.hasPrefix("لل") ? "ا" + name.dropFirst() : String(name.dropFirst())
  }

  /// «طالب الصباغ الوزارة بـ»: a word that is nobody's known name nor an agent noun stands between, so it is the asker's.
  private func isBehindUnknownSubject(_ named: Range<Int>, _ pledge: PledgeCandidate) -> Bool {
    let between = pledge.trigger.upperBound..<max(pledge.trigger.upperBound, named.lowerBound)
    return between.count == 1 && between.allSatisfy { text.tokens[$0].kind == .word && !phrases.isAgent($0) }
  }

  /// «قالت الوزارة إن … ودعت الشركات إلى»: joined by و in mid-sentence the verb has its subject already.
  private func isJoined(_ pledge: PledgeCandidate) -> Bool {
    let trigger = pledge.trigger.lowerBound
    return WordShape(at: trigger, in: text).beginsWithConjunction && trigger > clauses.envelope(of: trigger).lowerBound
  }

  /// To whom it is pledged, or in a demand who asks, where the article gives grounds.
  func promisee(of pledge: PledgeCandidate) -> String? {
    switch pledge.kind {
    case .demand: asker(of: pledge).flatMap { $0 == promisor(of: pledge) ? nil : $0 }
    case .commitment, .threat, .readiness: other(than: pledge)
    case .agreement, .plan, .schedule, .condition: nil
    }
  }

  private func asker(of pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    guard [.object, .ordered, .pressed].contains(pledge.doer) else { return speaker(at: trigger) }
    if isFirstPerson(pledge) { return speaker(at: trigger) }
    if let subject = before(pledge) { return name(subject, of: pledge) }
    let isVerb = (pledge.form == .perfect || pledge.form == .imperfect) && !isJoined(pledge)
    let named = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    if isVerb, named.count > 1 { return named[0] }
    let next = pledge.trigger.upperBound
    if pledge.form == .noun, next < pledge.clause.upperBound, text.tokens[next].key == Self.from,
      let asker = phrases.headName(from: next + 1, before: pledge.clause.upperBound)
    {
      return asker
    }
    if let reporting = quotations.reported(by: trigger)?.speaker { return name(of: reporting) }
    return isVerb
      ? phrases.headName(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) : nil
  }

  /// «وعدت الشركة السكان بـ», «هددت النقابة الوزارة بـ»: the second of two named behind the verb.
  private func other(than pledge: PledgeCandidate) -> String? {
    guard pledge.form == .perfect || pledge.form == .imperfect, pledge.rule == PledgeRule.verb else { return nil }
    let named = phrases.all(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    return named.count == 2 ? named[1] : nil
  }

  private static let from = FoldedKey("من")
  private static let towards = FoldedKey("إلى")
  private static let on = FoldedKey("على")
}

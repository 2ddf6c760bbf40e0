import ArabicText
import NewsRecords
import NewsTimes

/// Who is asked: the last of those named between the verb of a demand and what it demands.
extension PromisorFinder {
  /// The furthest behind its verb that «من» or «لـ» may name the asked.
  static let askedReach = 7

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
    if let asked = askedBehindTime(from: first, pledge) { return asked }
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
    return asker.map { !isSame($0, last.name) } ?? false ? last.name : nil
  }

  /// «طالبت الدول المجاورة»: her name may be longer or shorter elsewhere.
  private func isSame(_ one: String, _ other: String) -> Bool {
    one == other || one.split(separator: " ").first == other.split(separator: " ").first
  }

  /// «شباب الجزيرة مطالبون بـ»: without the ending of an accusative the participle says it of its subject.
  private func isAskedItself(_ pledge: PledgeCandidate) -> Bool {
    pledge.form == .participle
      && !WordShape(at: pledge.trigger.upperBound - 1, in: text).looksLikeAccusativeParticiple
      && pledge.clause.lowerBound < pledge.trigger.lowerBound
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
      // «ناشد نواب، من الجزيرة، الوزير»: only of whom something is asked stands behind «من».
      if text.tokens[index].key == Self.from, isVerbOfTurning(pledge), !isBehindAct { continue }
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

  /// «دعا», «ناشد», «حث»: whom one turns to is the object.
  private func isVerbOfTurning(_ pledge: PledgeCandidate) -> Bool {
    (pledge.form == .perfect || pledge.form == .imperfect) && pledge.doer == .object
      && !words.isOne(.asking, at: pledge.trigger.upperBound - 1, in: text)
  }

  /// «دعا سليم حداد | الخميس | المنظمات المحلية إلى», «حثت نقابات محلية | الجانبين على»: whoever stands behind the asker and a day,
  /// or is both of two.
  private func askedBehindTime(from first: Int, _ pledge: PledgeCandidate) -> String? {
    let limit = pledge.clause.upperBound
    let end = phrases.phraseEnd(from: first, before: limit)
    if let both = (first..<end).first(where: { words.isOne(.sides, at: $0, in: text) }) {
      return twoNamed(before: pledge.trigger.lowerBound) ?? text.string(at: both)
    }
    guard end > first, end < limit, phrases.times.time(at: end) != nil else { return nil }
    let next = behindAdverbs(from: end, before: limit)
    return next > end ? phrases.headName(from: next, before: limit) : nil
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
  func isJoined(_ pledge: PledgeCandidate) -> Bool {
    let trigger = pledge.trigger.lowerBound
    return WordShape(at: trigger, in: text).beginsWithConjunction && trigger > clauses.envelope(of: trigger).lowerBound
  }
}

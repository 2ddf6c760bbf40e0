import ArabicText
import NewsRecords

/// Where the verb has no subject beside it: the subject of its clause, of the clause before «أن», the noun before a relative,
/// the agent of a passive.
extension PromisorFinder {
  /// The furthest behind its relative that the verb may stand, and the furthest before a noun that «لدى» may.
  static let nearReach = 6

  /// Where the subject before the verb begins: behind what is fronted («بحلول الصيف، الشركة ستغلق»), behind «أن» and «كانت». The
  /// verb itself where only an adverbial stands before it («بموجب القانون ستلتزم الشركات»): then the subject stands behind.
  func subjectStart(of pledge: PledgeCandidate) -> Int {
    let region = pledge.clause.lowerBound..<max(pledge.clause.lowerBound, pledge.trigger.lowerBound)
    var start = region.last { text.tokens[$0].isScalar("،") }.map { $0 + 1 } ?? region.lowerBound
    while start < region.upperBound,
      words.isOne(.complementiser, at: start, in: text) || words.isOne(.past, at: start, in: text)
    {
      start += 1
    }
    return start < region.upperBound && isAdverbial(start, before: region.upperBound) ? region.upperBound : start
  }

  /// «في المرفأ», «بموجب القانون», «بل», «كما»: no subject.
  private func isAdverbial(_ index: Int, before end: Int) -> Bool {
    guard text.tokens[index].kind == .word, names.mention(at: index) == nil, names.reference(at: index) == nil else {
      return false
    }
    let classes: [ActWord] = [.continuation, .fronted, .tail, .breaker, .adverb]
    if classes.contains(where: { words.isOne($0, at: index, in: text) }) || phrases.bearsBa(index) { return true }
    let bare = WordShape(at: index, in: text, droppingConjunction: true)
    if bare.beginsWithBa, WordShape(at: index, in: text).beginsWithConjunction,
      !words.isOne(.notBa, at: index, in: text)
    {
      return true
    }
    return index + 1 == end && WordShape(at: index, in: text).count <= 3 && !phrases.isAgent(index)
  }

  /// «ستدار الحدائق من قبل البلدية», «تحل القضية على يد القضاة»
  func agentOfPassive(_ pledge: PledgeCandidate) -> String? {
    if let subject = before(pledge), subject != .thing { return nil }
    let place = (pledge.trigger.upperBound..<pledge.clause.upperBound).first {
      words.isOne(.byAgent, at: $0, in: text)
    }
    guard let place else { return nil }
    return phrases.headName(from: place + 2, before: pledge.clause.upperBound)
      ?? phrases.definite(from: place + 2, before: pledge.clause.upperBound)
  }

  /// «الدفع سيبدأ غدا», «سيتم إنشاء لجنة»: what takes place has no agent, and the speaker need not be he.
  func isOfEvent(_ pledge: PledgeCandidate) -> Bool {
    guard pledge.rule == PledgeRule.future, pledge.kind == .schedule, !isFirstPerson(pledge) else { return false }
    let next = pledge.trigger.upperBound
    let isDoing =
      next < pledge.clause.upperBound && before(pledge) == nil && !phrases.isAgent(next)
      && WordShape(at: next, in: text).looksLikeVerbalNoun
    return isDoing || isOfThing(pledge)
  }

  /// «سيلتقي الوزير»: of a verb that needs an object, the only name behind it is the object.
  /// «سيلتقي الوزير مع», «يلتقي الفريق ضيفه», «سيلتقي الوزير الذي …، رئيس»: there the object is told by other words.
  func meetsOnlyOne(_ verb: Int, before end: Int) -> Bool {
    guard words.isOne(.meeting, at: verb, in: text), phrases.all(from: verb + 1, before: end).count == 1 else {
      return false
    }
    return !(verb + 2..<max(verb + 2, min(end, verb + NounPhrases.reach))).contains { index in
      [.counterpart, .relative].contains { words.isOne($0, at: index, in: text) }
    }
  }

  /// «الوزير الذي يعتزم», «الشركة التي تعهدت»: the noun that the relative clause is about.
  func antecedent(of pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    let place = (max(0, trigger - Self.nearReach)..<trigger).last { words.isOne(.relative, at: $0, in: text) }
    guard let place, place > 0 else { return nil }
    return phrases.actor(endingAt: text.tokens[place - 1].isScalar("،") ? place - 1 : place)?.name
  }

  /// «أن البلدية تدرس الخطة وتستعد لـ»: a verb joined by و goes on about the subject at the head of its clause.
  func subjectOfClause(of pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    guard pledge.form == .perfect || pledge.form == .imperfect,
      WordShape(at: trigger, in: text).beginsWithConjunction
    else { return nil }
    return headOfClause(before: trigger)
  }

  /// «أكد أن الشركة "ستغلق مصنعها غدا"»: the subject stands before the mark that opens right before the verb.
  func subjectBeforeMark(of pledge: PledgeCandidate) -> String? {
    let mark = pledge.trigger.lowerBound - 1
    guard pledge.opener == .mark, !isFirstPerson(pledge), mark > 0, text.tokens[mark].kind == .quote else { return nil }
    let start = clauses.start(of: mark)
    guard start.opener == .complementiser, start.index < mark, mark - start.index <= Self.nearReach else { return nil }
    guard case .named(let name)? = phrases.actor(from: start.index, before: mark) else { return nil }
    return name
  }

  /// «المتخرجين سيخضعون للبرنامج»: with a plural verb behind it, a sound plural means people, whatever they are.
  func people(before pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.upperBound - 1
    let start = subjectStart(of: pledge)
    guard start < pledge.trigger.lowerBound,
      pledge.form == .imperfect && text.string(at: verb).hasSuffix("ون")
        || pledge.form == .perfect && text.string(at: verb).hasSuffix("وا"),
      ["ون", "ين"].contains(where: { text.string(at: start).hasSuffix($0) })
    else { return nil }
    return phrases.definite(from: start, before: pledge.trigger.lowerBound)
  }

  /// «مدير المرفأ بالجزيرة الدكتور سليم حداد | سيرأس»: a title of one man, however long, and his name right before the verb.
  func personBehindTitle(_ first: Int, _ verb: Int) -> NounPhrases.Actor? {
    guard let person = names.mention(at: verb - 1), person.type == .person, person.name.lowerBound > first + 1,
      words.isOne(.oneMan, at: first, in: text, behind: .article),
      !(first..<person.name.lowerBound).contains(where: {
        text.tokens[$0].kind != .word || words.isOne(.continuation, at: $0, in: text)
          || words.isOne(.complementiser, at: $0, in: text) || words.isOne(.relative, at: $0, in: text)
      })
    else { return nil }
    return phrases.name(endingAt: verb).map { .named($0) }
  }

  /// «هددوا الشركة بـ», «يطالبون الوزارة بـ»: a plural verb has its subject before it or leaves it out; behind it stands whom it
  /// is done to.
  func isOfMany(_ pledge: PledgeCandidate) -> Bool {
    let verb = text.string(at: pledge.trigger.upperBound - 1)
    return pledge.rule == PledgeRule.verb && pledge.trigger.count == 1
      && (pledge.form == .perfect && verb.hasSuffix("وا") || pledge.form == .imperfect && verb.hasSuffix("ون"))
  }

  /// «60% من السيدات يعتزمن»: of a share, those whom it is a share of.
  func shareOfPeople(before pledge: PledgeCandidate) -> String? {
    let verb = pledge.trigger.upperBound - 1
    let start = subjectStart(of: pledge)
    guard pledge.form == .imperfect, text.string(at: verb).hasSuffix("ن"), start + 2 < pledge.trigger.lowerBound,
      phrases.times.quantity(at: start) != nil || words.isOne(.quantifier, at: start, in: text),
      let of = (start..<pledge.trigger.lowerBound).first(where: { text.tokens[$0].key == NounPhrases.of })
    else { return nil }
    return phrases.definite(from: of + 1, before: pledge.trigger.lowerBound)
  }

  /// «سيوفر المشروع», «المشروع سيوفر»
  func isOfInstrument(_ pledge: PledgeCandidate) -> Bool {
    let start = subjectStart(of: pledge)
    let head = start < pledge.trigger.lowerBound ? start : pledge.trigger.upperBound
    return words.isOne(.instrument, at: head, in: text, behind: .article)
  }

  /// Whoever the clause around `index` has at its head.
  func headOfClause(before index: Int) -> String? {
    let start = clauses.start(of: index)
    guard [.complementiser, .mark, .comma].contains(start.opener), start.index < index else { return nil }
    return phrases.headName(from: start.index, before: index)
  }

  /// «أعلنت الكتلة، التي يقودها حداد، أنها قررت»: who reports in the clause before a pronoun that no quotation bears.
  func reporter(of pledge: PledgeCandidate) -> String? {
    guard pledge.opener == .pronoun else { return nil }
    let pronoun = pledge.clause.lowerBound - 1
    let lower = max(clauses.envelope(of: pronoun).lowerBound, pronoun - NounPhrases.reach * 2)
    guard let verb = (lower..<max(lower, pronoun)).last(where: { words.isOne(.reporting, at: $0, in: text) }) else {
      return nil
    }
    return phrases.headName(from: verb + 1, before: pronoun)
  }

  /// «يقظة الشرطة واستعدادها لـ», «إعلان سليم حداد أمس استعداده لـ»: whom the pronoun of the noun means, where a noun of his own
  /// doing stands before him.
  func ownerBefore(_ noun: Int) -> String? {
    guard WordShape(at: noun, in: text).endsWithPronoun else { return nil }
    if WordShape(at: noun, in: text).beginsWithConjunction, let owner = phrases.actor(endingAt: noun), owner.start > 0,
      text.tokens[owner.start - 1].kind == .word, !words.isOne(.reporting, at: owner.start - 1, in: text),
      !WordShape(at: owner.start - 1, in: text).hasArticle,
      !words.isOne(.continuation, at: owner.start - 1, in: text)
    {
      return owner.name
    }
    let lower = max(clauses.envelope(of: noun).lowerBound, noun - NounPhrases.reach)
    let announcing = (lower..<max(lower, noun)).last { words.isOne(.announcing, at: $0, in: text) }
    return announcing.flatMap { phrases.headName(from: $0 + 1, before: noun) }
  }

  /// «لدى الوزارة خطة لـ»: who has what the noun names.
  func holder(of pledge: PledgeCandidate) -> String? {
    let noun = pledge.trigger.lowerBound
    let place = (max(0, noun - Self.nearReach)..<noun).last { Self.with.contains(text.tokens[$0].key) }
    return place.flatMap { phrases.headName(from: $0 + 1, before: noun) }
  }

  private static let with: [FoldedKey] = ["لدى", "ولدى"].map { FoldedKey($0) }
}

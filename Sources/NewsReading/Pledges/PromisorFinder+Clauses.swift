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
    return isDoing || isOfThing(pledge) || takesPlaceIndefinite(pledge)
  }

  /// «سيقام مركز تجاري»: of what is arranged, an indefinite noun behind the verb is what is made.
  private func takesPlaceIndefinite(_ pledge: PledgeCandidate) -> Bool {
    let head = behindAdverbs(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    guard before(pledge) == nil, pledge.opener != .pronoun, phrases.isAgent(head), head + 1 < pledge.clause.upperBound,
      text.tokens[head].kind == .word
    else {
      return false
    }
    let isBare = [head, head + 1].allSatisfy {
      names.mention(at: $0) == nil && names.reference(at: $0) == nil && !WordShape(at: $0, in: text).hasArticle
    }
    return isBare && !WordShape(at: head, in: text).endsWithPronoun
  }

  /// «سيوفر المشروع», «المشروع سيوفر»
  func isOfInstrument(_ pledge: PledgeCandidate) -> Bool {
    let start = subjectStart(of: pledge)
    let head = start < pledge.trigger.lowerBound ? start : pledge.trigger.upperBound
    return words.isOne(.instrument, at: head, in: text, behind: .article)
  }
}

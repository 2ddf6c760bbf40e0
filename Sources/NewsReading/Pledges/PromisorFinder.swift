import ArabicText
import NewsRecords

/// Finds who is to act: the subject of the verb, the speaker of the words, or whoever is asked.
///
/// Grounds in this order: a subject beside the verb, the quotation that the pledge's own word reports («تعهدت الشركة بـ…»),
/// the quotation around it (first person, a pronoun, or a thing as subject: «الرد سيكون قاسيا»), the subject of the sentence,
/// and for a subject left out the last speaker. Without grounds nobody is named.
struct PromisorFinder: Sendable {
  let text: TokenizedText
  let words: ActWords
  let clauses: ClauseFinder
  let names: NameCover
  let quotations: QuotationCover
  let phrases: NounPhrases

  /// How far back the last speaker may have spoken, in tokens.
  static let memory = 60

  /// The name of who is to act, where the article gives grounds.
  func promisor(of pledge: PledgeCandidate) -> String? {
    switch pledge.doer {
    case .subject: subject(of: pledge)
    case .actor: known(subject: pledge)
    case .head: head(of: pledge)
    case .object: addressee(of: pledge)
    case .ordered: addressee(of: pledge) ?? subject(of: pledge)
    case .pressed: pressed(by: pledge)
    case .called: called(by: pledge)
    case .needed: needed(by: pledge) ?? toldOfNeed(pledge)
    case .both: sides(of: pledge)
    case .speaker: speaker(at: pledge.trigger.lowerBound)
    case .none: pledge.kind == .schedule ? between(pledge) ?? phrases.state(in: pledge.clause.dropFirst()) : nil
    case .after: obliged(by: pledge)
    }
  }

  // MARK: - The subject

  /// The subject of a verb of effort, where it stands beside the verb or speaks himself: «نسعى إلى», «قال إنه يسعى إلى»,
  /// «الوزير الذي يسعى إلى».
  private func known(subject pledge: PledgeCandidate) -> String? {
    if isFirstPerson(pledge) || pledge.opener == .pronoun { return subject(of: pledge) }
    if words.isOne(.myself, at: pledge.trigger.lowerBound - 1, in: text) { return subject(of: pledge) }
    return pledge.opener == .relative ? antecedent(of: pledge, isNamed: true) : beside(pledge)
  }

  private func subject(of pledge: PledgeCandidate) -> String? {
    if let agent = agentOfPassive(pledge) { return agent }
    if isOfEvent(pledge) { return announcerOfEvent(pledge) }
    let verb = pledge.trigger.upperBound - 1
    // «أنا على استعداد», «نحن ملتزمون»
    if words.isOne(.myself, at: pledge.trigger.lowerBound - 1, in: text) { return speaker(at: verb) }
    if isFirstPerson(pledge) {
      return speaker(at: verb) ?? speakerBefore(verb) ?? subjectOfSentence(before: pledge.trigger.lowerBound)
    }
    switch pledge.form {
    case .noun: return owner(of: pledge)
    case .participle, .perfect, .imperfect, .phrase: return beside(pledge) ?? elsewhere(pledge)
    }
  }

  /// The subject before the verb («الشركة ستغلق») or behind it («ستغلق الشركة»). A thing promises nothing: its speaker does.
  private func beside(_ pledge: PledgeCandidate) -> String? {
    if let share = shareOfPeople(before: pledge) { return share }
    if let before = before(pledge) {
      return before == .thing ? people(before: pledge) ?? name(before, of: pledge) : name(before, of: pledge)
    }
    guard pledge.opener != .pronoun, pledge.form != .participle, !isOfMany(pledge) else { return nil }
    let place = behindAdverbs(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    // «اللجنة، والتي ستضم الوزير»: behind it stands the object, unless its own pronoun does.
    if isOfFarRelative(pledge), !words.isOne(.resumptive, at: pledge.trigger.upperBound, in: text) { return nil }
    guard let behind = phrases.actor(from: place, before: pledge.clause.upperBound) else { return nil }
    if case .thing = behind { return nil }
    // «ستغلق مصنعها»: his own is what he does it to; «تعتزم شركتها فتح مصنع» has another object.
    if pledge.rule != PledgeRule.verb, phrases.isOwned(pledge.trigger.upperBound) { return nil }
    if meetsOnlyOne(pledge.trigger.upperBound - 1, before: pledge.clause.upperBound) { return nil }
    return name(behind, of: pledge)
  }

  /// «الأنظار ستتجه», «ستبدأ القصة»: a common noun stands as the subject, and it names nobody who acts. An unknown name does not
  /// count as one: it has no article.
  func isOfThing(_ pledge: PledgeCandidate) -> Bool {
    if isOfInstrument(pledge) { return false }
    let before = before(pledge)
    let head = before == nil ? pledge.trigger.upperBound : subjectStart(of: pledge)
    let actor = before ?? phrases.actor(from: head, before: pledge.clause.upperBound)
    guard actor == .thing, text.tokens.indices.contains(head) else { return false }
    let shape = WordShape(at: head, in: text, droppingConjunction: true)
    return shape.hasArticle || shape.looksLikeVerbalNoun || words.isOne(.demonstrative, at: head, in: text)
  }

  func before(_ pledge: PledgeCandidate) -> NounPhrases.Actor? {
    let region = pledge.clause.lowerBound..<max(pledge.clause.lowerBound, pledge.trigger.lowerBound)
    if region.isEmpty, pledge.form == .participle {
      // «البلدية، ماضية في الإصلاح»
      let end = pledge.trigger.lowerBound
      let isParted = pledge.doer == .actor && end > 0 && text.tokens[end - 1].isScalar("،")
      return phrases.name(endingAt: isParted ? end - 1 : end).map { .named($0) }
    }
    let first = subjectStart(of: pledge)
    guard first < region.upperBound else { return nil }
    return personBehindTitle(first, region.upperBound) ?? phrases.actor(from: first, before: region.upperBound)
  }

  func name(_ actor: NounPhrases.Actor, of pledge: PledgeCandidate) -> String? {
    switch actor {
    case .named(let name): name
    case .bothSides: twoNamed(before: pledge.clause.lowerBound) ?? speaker(at: pledge.trigger.lowerBound)
    case .own: speaker(at: pledge.trigger.lowerBound) ?? subjectOfSentence(before: pledge.clause.lowerBound)
    case .thing: speaker(at: pledge.trigger.lowerBound).flatMap { words.isOne(.press, headOf: $0) ? nil : $0 }
    }
  }

  func isFirstPerson(_ pledge: PledgeCandidate) -> Bool {
    guard pledge.form == .imperfect else { return false }
    return isFirstPersonVerb(pledge.trigger.upperBound - 1)
  }

  /// «سنفتح», «ونفتح», given that the word is an imperfect.
  func isFirstPersonVerb(_ verb: Int) -> Bool {
    WordShape(at: verb, in: text).isFirstPerson
      || WordShape(at: verb, in: text, droppingConjunction: true).isFirstPerson
  }

  // MARK: - Others

  /// «من المقرر أن يستضيف سليم …»: the subject of the verb behind «أن». Of a scheduled thing nobody is named.
  private func head(of pledge: PledgeCandidate) -> String? {
    if pledge.rule == PledgeRule.scheduled {
      return between(pledge) ?? phrases.state(in: pledge.clause.lowerBound..<pledge.trigger.lowerBound)
        ?? stateOfPoll(pledge)
    }
    var place = pledge.trigger.upperBound
    guard pledge.rule == PledgeRule.phrase else { return beside(pledge) ?? speaker(at: pledge.trigger.lowerBound) }
    // Behind «أن» stands the verb, then its subject; without it the subject itself («موعد إعلان الشركة»).
    if words.isOne(.complementiser, at: place - 1, in: text) {
      place += 1
    } else if place < pledge.clause.upperBound, words.isOne(.complementiser, at: place, in: text) {
      place += 2
    }
    let actor = phrases.actor(from: place, before: pledge.clause.upperBound)
    if meetsOnlyOne(place - 1, before: pledge.clause.upperBound) {
      return subjectOfSentence(before: pledge.trigger.lowerBound)
    }
    if case .named(let name)? = actor { return name }
    // «من المقرر أن تبدأ الأعمال»: a thing stands where the agent would.
    if actor == .thing { return between(pledge) }
    let speaker = quotations.last(before: pledge.trigger.lowerBound, reach: Self.memory)?.speaker.map(name(of:))
    return speaker.map { joined([$0] + partners(of: pledge)) }
  }
}

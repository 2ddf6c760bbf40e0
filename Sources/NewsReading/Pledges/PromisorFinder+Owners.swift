import ArabicText
import NewsRecords

/// Whose the noun is: «استعداد الشركة لـ», «التزامه بـ».
extension PromisorFinder {
  /// «استعداد الشركة لـ», «تعهد أميركي بـ»; of «التزامه بـ» whoever speaks or the sentence is about.
  func owner(of pledge: PledgeCandidate) -> String? {
    let noun = pledge.trigger.upperBound - 1
    // «قدمت تعهدا خطيا»: in the accusative it belongs to nobody behind it.
    let shape = WordShape(at: noun, in: text)
    let isBare = pledge.trigger.count == 1 && shape.endsInAlef && !shape.hasArticle
    if !shape.endsWithPronoun, !isBare,
      let actor = phrases.actor(from: pledge.trigger.upperBound, before: pledge.clause.upperBound)
    {
      // «رغبة النجم في»: it belongs to somebody, so not to the speaker, even if nothing tells to whom.
      if actor == .thing || pledge.isDoneToNext { return announcer(of: pledge) }
      return name(actor, of: pledge)
    }
    return holder(of: pledge) ?? ownerBefore(noun) ?? giver(of: noun) ?? quotations.reported(by: noun)?.speaker.map(
      name(of:))
      ?? announcer(of: pledge)
      ?? namedSpeaker(at: noun) ?? headOfClause(before: pledge.trigger.lowerBound)
      ?? subjectOfSentence(before: pledge.trigger.lowerBound)
  }

  /// «تؤكد فرنسا احترامها …»: who stands between the announcing verb and the act.
  private func announcer(of pledge: PledgeCandidate) -> String? {
    guard let verb = pledge.announcement else { return nil }
    if case .named(let name)? = phrases.actor(from: verb + 1, before: pledge.trigger.lowerBound) { return name }
    // «وكانت الوزارة قد أعلنت عن إطلاق …»: he stands before it.
    return clauses.start(of: verb).opener == .sentence ? subjectOfSentence(before: verb) : headOfClause(before: verb)
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

  /// «البحارة أبدوا استعدادهم», «هذه الدول قدمت تعهدا»: the subject before the verb that the noun is the object of.
  private func giver(of noun: Int) -> String? {
    let lower = max(clauses.envelope(of: noun).lowerBound, noun - 3)
    guard let verb = (lower..<max(lower, noun)).last(where: { words.isOne(.giving, at: $0, in: text) }),
      phrases.headName(from: verb + 1, before: noun) == nil
    else { return nil }
    var end = verb
    // «أن الشركات "قدمت تعهدا"»
    while end > 1, verb - end < 3, text.tokens[end - 1].kind == .quote || text.tokens[end - 1].key == Self.already {
      end -= 1
    }
    let start = clauses.start(of: end)
    guard [.complementiser, .mark, .sentence].contains(start.opener), start.index < end,
      phrases.phraseEnd(from: start.index, before: end) == end
    else { return nil }
    return phrases.headName(from: start.index, before: end) ?? phrases.definite(from: start.index, before: end)
  }

  /// «لدى الوزارة خطة لـ»: who has what the noun names.
  func holder(of pledge: PledgeCandidate) -> String? {
    let noun = pledge.trigger.lowerBound
    let place = (max(0, noun - Self.nearReach)..<noun).last { Self.with.contains(text.tokens[$0].key) }
    return place.flatMap { phrases.headName(from: $0 + 1, before: noun) }
  }

  private static let already = FoldedKey("قد")
  private static let with: [FoldedKey] = ["لدى", "ولدى"].map { FoldedKey($0) }
}

import ArabicText
import NewsRecords
import NewsTimes

/// Whoever the sentence or the text before names, where the clause itself names nobody.
extension PromisorFinder {
  /// Whoever the sentence or the text before names, where the clause itself names nobody.
  func elsewhere(_ pledge: PledgeCandidate) -> String? {
    let trigger = pledge.trigger.lowerBound
    if let reporting = quotations.reported(by: trigger)?.speaker { return name(of: reporting) }
    if isOfTwo(pledge), let both = twoNamed(before: trigger) { return both }
    if hasUnknownSubject(pledge) || isOfOthers(pledge) { return nil }
    if pledge.opener == .relative { return antecedent(of: pledge) }
    // «…، والتي ستبحث»: some noun further back.
    if isOfFarRelative(pledge) { return nil }
    if let own = subjectOfClause(of: pledge) ?? subjectBeforeMark(of: pledge) ?? subjectApart(from: pledge) {
      return own
    }
    // Somebody said it whom the article does not let us name; whoever else the sentence names is not he.
    if let around = quotations.quotation(at: trigger), around.speaker == nil { return reporter(of: pledge) }
    let known = namedSpeaker(at: trigger) ?? reporter(of: pledge)
    // «ذكر سليم أن الشركات مستعدة، وسوف تنظر», «ولكن سوف يقيمون»: more than the one who speaks.
    if known == nil, quotations.quotation(at: trigger)?.speaker?.kind == .person, isPluralVerb(trigger) { return nil }
    return known
      ?? subjectOfSentence(before: pledge.opener == .pronoun ? pledge.clause.lowerBound - 1 : trigger)
      ?? (isAtStart(trigger) ? quotations.last(before: trigger, reach: Self.memory)?.speaker.map(name(of:)) : nil)
  }

  /// «اللجنة …، والتي ستضم»
  func isOfFarRelative(_ pledge: PledgeCandidate) -> Bool {
    pledge.opener == .breaker && Self.andWho.contains(text.tokens[pledge.clause.lowerBound - 1].key)
  }

  private static let andWho: [FoldedKey] = ["والذي", "والتي", "والذين"].map { FoldedKey($0) }

  /// At the head of its sentence a verb without a subject goes on about the last speaker: «وتعهد بـ…», «لكنه تعهد».
  private func isAtStart(_ trigger: Int) -> Bool {
    text.sentence(holding: trigger).map { trigger - text.sentences[$0].lowerBound <= 1 } ?? false
  }

  /// «تعهد كيم بـ»: a subject stands behind the verb, but nothing tells who that is. Then nobody else is named in its place.
  private func hasUnknownSubject(_ pledge: PledgeCandidate) -> Bool {
    guard pledge.form == .perfect, pledge.opener != .pronoun, pledge.trigger.upperBound < pledge.clause.upperBound,
      phrases.actor(from: pledge.trigger.upperBound, before: pledge.clause.upperBound) == .thing
    else { return false }
    let shape = WordShape(at: pledge.trigger.upperBound, in: text)
    return !shape.hasArticle && !shape.endsWithPronoun
  }

  /// «بأنهما مستعدتان»
  private func isOfTwo(_ pledge: PledgeCandidate) -> Bool {
    pledge.opener == .pronoun && pledge.clause.lowerBound > 0
      && text.string(at: pledge.clause.lowerBound - 1).hasSuffix("هما")
  }

  /// «قال سليم إنهم سيحققون»: the pronoun is of several, the speaker is one, so others are meant.
  private func isOfOthers(_ pledge: PledgeCandidate) -> Bool {
    guard pledge.opener == .pronoun, pledge.clause.lowerBound > 0,
      quotations.quotation(at: pledge.trigger.lowerBound)?.speaker?.kind == .person
    else { return false }
    return WordShape(at: pledge.clause.lowerBound - 1, in: text).endsInPluralPronoun
  }

  /// The actor at the head of the sentence, for what shares its subject: «أعلن سليم … متعهدا». The verb, and perhaps كان or
  /// لم, stand before it; further back it is no subject.
  func subjectOfSentence(before index: Int) -> String? {
    guard let sentence = text.sentence(holding: max(0, index)) else { return nil }
    let start = behindAdverbs(from: text.sentences[sentence].lowerBound, before: index)
    for place in start..<max(start, min(index, start + 3)) where !isPreposition(place) && !isPreposition(place - 1) {
      if let name = phrases.headName(from: place, before: index) {
        return words.isOne(.press, headOf: name) ? nil : name
      }
    }
    return nil
  }

  /// «من جهة أخرى، | أعلن», «سيسعى من خلالها | المدرب», «ستفتح غدا | البلدية»: where what tells when or how ends.
  func behindAdverbs(from start: Int, before end: Int) -> Int {
    var place = start
    while place < min(end, start + NounPhrases.reach) {
      if let match = words.match(at: place, in: text, before: end), match.classes.contains(.adverb) {
        place = match.tokens.upperBound
      } else if let time = phrases.times.time(at: place), time.tokens.lowerBound == place {
        place = time.tokens.upperBound
      } else if place > start, text.tokens[place].isScalar("،") {
        place += 1
      } else {
        break
      }
    }
    return place < end ? place : start
  }

  /// «وبعد فرنسا، ينتقل»: whoever stands behind it is no subject.
  private func isPreposition(_ index: Int) -> Bool {
    [ActWord.continuation, .fronted, .tail].contains { words.isOne($0, at: index, in: text) }
  }

  /// «الوزير الذي يعتزم», «الشركة التي تعهدت»: the noun that the relative clause is about.
  func antecedent(of pledge: PledgeCandidate, isNamed: Bool = false) -> String? {
    let trigger = pledge.trigger.lowerBound
    let place = (max(0, trigger - Self.nearReach)..<trigger).last { words.isOne(.relative, at: $0, in: text) }
    guard let place, place > 0 else { return nil }
    let end = text.tokens[place - 1].isScalar("،") ? place - 1 : place
    if isNamed, names.mention(at: end - 1).map({ $0.type != .person && $0.type != .organization }) ?? true {
      return nil
    }
    return phrases.actor(endingAt: end)?.name
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
}

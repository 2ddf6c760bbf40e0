import ArabicText
import NewsRecords

/// Whom a subject that is left out means.
extension AttributionResolver {
  /// «قالت سليمة: "لكنهم اعترفوا"»: the plural is not the one who says it.
  func isMany(_ agreement: Agreement, _ parent: ResolvedAttribution) -> Bool {
    agreement.number == .plural && parent.carried?.kind == .person
  }

  /// «شكر القيادة وأكد فيها»: a masculine verb has no body under a feminine noun for its subject.
  func isFeminineBody(_ subject: Range<Int>, _ agreement: Agreement) -> Bool {
    agreement.gender == .masculine && words.mention(subject.lowerBound)?.type != .person
      && words.ends(subject.lowerBound, "ة")
  }

  /// «أشاد سليم بالعقوبات التي وصفها بالأشد», «دعت الجماعة إلى الخروج مما وصفته بالنفق»: what the speaker calls a thing that he names, in
  /// his sentence, outside marks.
  func teller(
    ofRemark attribution: Attribution, _ agreement: Agreement, _ sentence: Range<Int>
  ) -> DiscourseStack.Entry? {
    guard attribution.sourceForm == .dropped, let form = attribution.form, form.hasObject,
      !words.lexicon.lemmas[form.lemma].frames.isDisjoint(with: [.desc, .pred]),
      let cue = attribution.cue.first?.lowerBound, cue > sentence.lowerBound, isRelated(cue - 1),
      let last = lastInSentence(attribution), let source = last.source, last.speaker != nil,
      cue - source.upperBound <= Self.reach, last.agreement.agrees(with: agreement)
    else { return nil }
    let between = source.upperBound..<max(source.upperBound, cue)
    let isOpen = !between.contains { index in
      words.mention(index).map { $0.type != .place && !source.contains(index) } ?? false
        || words.pair(holding: index).map { $0.content.contains(cue) } ?? false
    }
    return isOpen ? last : nil
  }

  /// «التي وصفها», «مما وصفته», «فيما اعتبره», «من اتهامات وصفها»: a noun without ال needs no relative pronoun.
  private func isRelated(_ index: Int) -> Bool {
    if words.has(index, .relative) || Self.of.contains(words.token(index).key) { return true }
    return words.isWord(index) && !words.isDefinite(index) && words.mentionIndex(index) == nil
      && words.classes(index).isEmpty && words.forms(index).isEmpty && words.ends(index, "ات")
  }

  private static let of = Set(["ما", "مما", "ممن", "فيما", "بما", "لما", "عما"].map { FoldedKey($0) })

  /// «تلقى سليم برقية من نادر، أكد خلالها»: the paper is the one's or the other's.
  func isOfOneOfTwo(_ cue: Int, _ attribution: Attribution, _ sentence: Range<Int>) -> Bool {
    guard attribution.sourceForm == .dropped, cue + 1 < sentence.upperBound, words.has(cue + 1, .therein),
      lastInSentence(attribution) == nil
    else { return false }
    let people = (sentence.lowerBound..<cue).suffix(Self.reach).compactMap { words.mention($0) }
      .filter { $0.type == .person }.map(\.name)
    return Set(people).count == 2
  }

  /// «وعندما سئل سليم عن الموعد، قال»: the last speaker, where he is the only person in the clause before the comma.
  func frontedPerson(before cue: Int, _ sentence: Range<Int>) -> DiscourseStack.Entry? {
    guard cue - 1 > sentence.lowerBound, words.isComma(cue - 1), cue - sentence.lowerBound < 40,
      let last = stack.last, let id = last.speaker?.id
    else { return nil }
    let people = (sentence.lowerBound..<cue).compactMap { words.mention($0) }.filter { $0.type == .person }
    guard !people.isEmpty, people.allSatisfy({ $0.entity.map { "e\($0 + 1)" } == id }) else { return nil }
    return last
  }

  /// «… عندما قال إن»: the last speaker, where his paragraph goes on and names nobody else before the verb.
  func uninterrupted(before cue: Int, _ attribution: Attribution) -> DiscourseStack.Entry? {
    guard attribution.sourceForm == .dropped, let last = stack.last, let source = last.source,
      source.upperBound <= cue, cue - source.upperBound <= Self.reach,
      words.text.paragraph(holding: cue) == words.text.paragraph(holding: source.lowerBound)
    else { return nil }
    let id = last.speaker?.id
    let isInterrupted = (source.upperBound..<cue).contains { index in
      if let mention = words.mention(index) {
        return mention.type != .place && (id == nil || mention.entity.map { "e\($0 + 1)" } != id)
      }
      return words.reference(index).map { $0.kind != .nisba && $0.tokens.lowerBound == index } ?? false
    }
    return isInterrupted ? nil : last
  }

  /// How far behind its subject a verb may stand that leaves it out, in tokens.
  static let reach = 60

  /// «وانتقل المحافظ سليم حداد إلى المدينة. وقال إن»: the person who is the subject of the sentence right before, in which nobody
  /// speaks. A verb that only adds goes on with who spoke last.
  func justActed(before attribution: Attribution, _ agreement: Agreement) -> DiscourseStack.Entry? {
    let number = attribution.sentence - 1
    guard number >= 0, attribution.sourceForm == .dropped, attribution.parent == nil, let form = attribution.form,
      words.lexicon.lemmas[form.lemma].force != .add,
      let cue = attribution.cue.first?.lowerBound, isFirstAct(cue, words.text.sentences[attribution.sentence]),
      !resolved.suffix(Self.recent).contains(where: { $0.attribution.sentence == number && !isSubordinate($0) })
    else { return nil }
    let sentence = words.text.sentences[number]
    guard let subject = subjects.subject(of: sentence, before: sentence.upperBound) else { return nil }
    let found = speakers.resolve(subject)
    guard found.speaker?.kind == .person, found.speaker?.id != nil, found.agreement.agrees(with: agreement) else {
      return nil
    }
    return entry(found, subject, found.agreement, attribution)
  }

  /// «ولم تحدد الهيئة العدد. لكنها قالت»: behind «لكنه» at the head of its sentence the subject of the sentence right before, in
  /// which nobody speaks.
  func lastSubject(before attribution: Attribution, _ agreement: Agreement) -> DiscourseStack.Entry? {
    let number = attribution.sentence - 1
    guard number >= 0, attribution.sourceForm == .clitic, attribution.parent == nil,
      let cue = attribution.cue.first?.lowerBound,
      cue - words.text.sentences[attribution.sentence].lowerBound <= 2,
      !resolved.suffix(Self.recent).contains(where: { $0.attribution.sentence == number })
    else { return nil }
    let sentence = words.text.sentences[number]
    guard let subject = subjects.subject(of: sentence, before: sentence.upperBound) else { return nil }
    let found = speakers.resolve(subject)
    guard found.speaker != nil, found.agreement.agrees(with: agreement) else { return nil }
    return entry(found, subject, found.agreement, attribution)
  }

  /// Whether the verb opens its sentence, or stands behind «عندما» in one that names nobody: «وكان آخر ذلك أمس عندما قال».
  private func isFirstAct(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard cue > sentence.lowerBound else { return true }
    return words.has(cue - 1, .break) && cue - sentence.lowerBound <= Self.reach
      && !(sentence.lowerBound..<cue).contains { index in
        words.mention(index).map { $0.type != .place } ?? false
          || words.reference(index).map { $0.kind != .nisba } ?? false
      }
  }

  /// «… عندما أعلن برانكوف موافقته»: who speaks there is not whom the sentence is about.
  private func isSubordinate(_ resolved: ResolvedAttribution) -> Bool {
    guard let cue = resolved.attribution.cue.first?.lowerBound, cue > 0 else { return false }
    return words.has(cue - 1, .break) && !words.hasConjunction(cue)
  }

  /// «قرر البنك رفع الفائدة. ويشكون من أن»: one person, body or state is not whom a verb in the plural leaves out.
  func isOneFor(_ agreement: Agreement, _ entry: DiscourseStack.Entry) -> Bool {
    agreement.number == .plural && entry.speaker.map { [.person, .org, .country].contains($0.kind) } ?? false
  }

  /// «شكا سليم من الأهالي، مشيرين إلى»: a participle on ين is of two or of many, never of one man.
  func isOneForMany(_ attribution: Attribution, _ entry: DiscourseStack.Entry) -> Bool {
    guard attribution.form?.aspect == .participle, let cue = attribution.cue.first?.lowerBound else { return false }
    return words.ends(cue, "ين") && entry.speaker?.kind == .person
  }

  /// «التقى سليم نادرا … وجرى التأكيد المتبادل على …, وجرى بحث الخطة»: what both sides say at their meeting, the two people whom
  /// the article has named right before.
  func resolveBothSides(_ result: inout ResolvedAttribution) {
    let attribution = result.attribution
    guard attribution.rule == "noun-impersonal", attribution.parent == nil, let form = attribution.form,
      let cue = attribution.cue.first?.lowerBound,
      words.lexicon.lemmas[form.lemma].force == .agree || words.has(cue + 1, .mutual)
    else { return }
    let before = words.text.sentences[max(0, attribution.sentence - Self.meeting)].lowerBound..<cue
    let earlier = resolved.suffix(Self.occasion).last {
      $0.attribution.rule == attribution.rule && $0.carried?.kind == .group
    }
    guard let both = speakers.pair(in: before)?.carried ?? earlier?.carried else { return }
    (result.speaker, result.carried) = (both, both)
    result.agreement = Agreement(gender: nil, number: .dual)
    result.isSpeakerCarried = true
  }

  /// So many sentences before what was said at it a meeting is told.
  private static let meeting = 3

  /// «قال سليم إنهما اتفقا»: the two people of the sentence, or else of the one before it; nobody where they are not two.
  func bothPeople(before cue: Int, _ sentence: Range<Int>) -> SpeakerResolver.Resolved? {
    if let both = speakers.pair(in: sentence.lowerBound..<cue) { return both }
    guard sentence.lowerBound > 0, let number = words.text.sentence(holding: sentence.lowerBound - 1) else {
      return nil
    }
    return speakers.pair(in: words.text.sentences[number])
  }

  /// Whether only adjuncts and particles stand before the cue: no other verb has a subject there.
  func opens(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard cue > sentence.lowerBound else { return true }
    guard cue - sentence.lowerBound < 40 else { return false }
    var index = subjects.chunk.skipAdjuncts(from: sentence.lowerBound, before: cue)
    while index < cue, words.has(index, [.particle, .auxiliary, .subject, .that]) { index += 1 }
    if closesSpeech(cue, sentence) { return true }
    // «حيث قال»: the clause goes on with whoever the paragraph is about.
    return index == cue || words.has(cue - 1, .break) || isFronted(sentence.lowerBound..<cue)
  }

  /// «وختمت حديثها | بالقول إن»: nothing but a verb behind و, and at most its object, before how it was said.
  func closesSpeech(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    (1...2).contains(cue - sentence.lowerBound) && words.starts(sentence.lowerBound, "و")
      && (words.has(cue, [.saying, .pleonasm]) || words.starts(cue, "ب"))
      && (sentence.lowerBound..<cue).allSatisfy {
        words.isWord($0) && words.mention($0) == nil && !words.isDefinite($0)
      }
  }

  /// «وفي الرد على سؤال عن الموعد، | قال»: a phrase on a preposition up to the comma, which names nobody and has no verb of saying.
  func isFronted(_ tokens: Range<Int>) -> Bool {
    guard let comma = tokens.last else { return false }
    var first = tokens.lowerBound
    while first < comma, !words.isWord(first) { first += 1 }
    // «وعن عمل الفريق | قال:»: a topic needs no comma.
    guard words.isComma(comma) || words.has(first, [.hawl, .an]) && words.hasConjunction(first) else { return false }
    if words.has(first, .break), first + 1 < comma, words.forms(first + 1).contains(where: isAsked) {
      return isQuiet(tokens)
    }
    let isTopic = words.has(first, [.hawl, .an]) || Self.topics.contains(words.token(first).key)
    guard first < comma, isTopic || words.has(first, [.fi, .adjunct, .min, .ala]) || words.timeEnd(first) != nil else {
      return false
    }
    return !tokens.contains { index in
      if let mention = words.mention(index), mention.type != .place, !isOutletAsked(index) {
        return !isTopic || mention.type == .person
      }
      if words.reference(index).map({ $0.kind == .title }) ?? false { return true }
      if !isTopic, words.reference(index)?.kind == .body { return true }
      return words.has(index, [.relative, .that]) || words.has(index, .break) && index > first
        || words.forms(index).contains { isTold($0) }
    }
  }

  /// «وعندما سئل عن الموعد، | قال»: nobody else is named, nor does anybody else act.
  private func isQuiet(_ tokens: Range<Int>) -> Bool {
    !tokens.contains { index in
      words.mention(index).map { $0.type != .place } ?? false || words.forms(index).contains { isTold($0) }
    }
  }

  private func isAsked(_ form: CueForm) -> Bool { words.lexicon.lemmas[form.lemma].force == .ask }

  /// «وفي سؤال لـ"المرسى" عن الموعد»: the outlet that asked.
  private func isOutletAsked(_ index: Int) -> Bool {
    guard let mention = words.mention(index), mention.name.lowerBound > 0 else { return false }
    let first = mention.name.lowerBound
    return words.has(first - 1, .li) || first > 1 && words.token(first - 1).kind == .quote && words.has(first - 2, .li)
      || words.starts(first, "ل") && words.match(words.lexicon.outlets, at: first) != nil
  }

  /// «وردا على سؤال عن المجلس»: what the words are about may be a body.
  static let topics = Set(["ردا", "تعليقا", "تعقيبا"].map { FoldedKey($0) })

  /// A finite verb of saying, but not «سئل»: whoever is asked answers.
  func isTold(_ form: CueForm) -> Bool {
    (form.aspect == .perfect || form.aspect == .imperfect) && words.lexicon.lemmas[form.lemma].force != .ask
  }

  /// «وأكدت الوزارة، وفقا لوكالة المرسى، أن … مشيرة إلى»: the agency only brought it.
  private func isCarried(_ resolved: ResolvedAttribution) -> Bool {
    resolved.attribution.source.map { isCarrier($0, resolved.attribution) } ?? false
  }

  func lastInSentence(_ attribution: Attribution) -> DiscourseStack.Entry? {
    guard let last = resolved.last(where: { $0.attribution.parent == nil && !isCarried($0) }),
      last.attribution.sentence == attribution.sentence
    else { return nil }
    return DiscourseStack.Entry(
      speaker: last.carried, agreement: last.agreement, source: last.speakerTokens, sentence: attribution.sentence,
      paragraph: 0)
  }
}

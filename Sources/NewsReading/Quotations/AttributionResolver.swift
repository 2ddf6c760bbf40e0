import ArabicText
import NewsRecords

/// Resolves attributions down the text: who speaks, through what medium, by which way.
///
/// What a sentence leaves out is carried over from the ones before: the subject by agreement, the medium and the way only
/// while the same speaker goes on.
struct AttributionResolver {
  let words: ArticleWords
  private let speakers: SpeakerResolver
  private let media: MediumReader
  private let chains: ChainReader
  private let subjects: SentenceSubject
  private let papers: Papers
  private let bodies: NamedBodies
  private var stack = DiscourseStack()
  private var resolved: [ResolvedAttribution] = []

  init(words: ArticleWords, sources: [Range<Int>] = []) {
    self.words = words
    speakers = SpeakerResolver(words: words, sources: sources)
    media = MediumReader(words: words)
    chains = ChainReader(words: words)
    subjects = SentenceSubject(words: words, chunk: SourceChunk(words: words))
    papers = Papers(words: words, speakers: speakers, chunk: subjects.chunk)
    bodies = NamedBodies(words: words, chunk: subjects.chunk)
  }

  /// The attributions in their order, resolved.
  static func resolve(_ attributions: [Attribution], words: ArticleWords) -> [ResolvedAttribution] {
    var resolver = AttributionResolver(words: words, sources: attributions.compactMap(\.source))
    for index in attributions.indices {
      let next = index + 1 < attributions.count ? attributions[index + 1] : nil
      resolver.add(attributions[index], before: next)
    }
    return resolver.resolved
  }

  private mutating func add(_ attribution: Attribution, before next: Attribution?) {
    var result = ResolvedAttribution(attribution: attribution)
    resolveSpeaker(&result)
    result.addressee = HearerReader(words: words).hearer(of: attribution)
    let surroundings = surroundings(of: attribution, before: next)
    let hops = chains.hops(in: surroundings)
    result.medium = media.medium(in: surroundings, asked: hops.contains(where: \.isHearer))
      .map { Carried(value: $0, isCarried: false) }
    result.hops = hops.map { Carried(value: $0, isCarried: false) }
    carryOn(&result)
    resolved.append(result)
  }

  // MARK: Speakers

  private mutating func resolveSpeaker(_ result: inout ResolvedAttribution) {
    let attribution = result.attribution
    let agreement = attribution.form?.agreement ?? .unknown
    switch attribution.sourceForm {
    case .explicit, .adjective:
      guard let source = attribution.source else { return }
      var found = speakers.resolve(source, agreeing: agreement)
      if found.speaker == nil, let issuer = issuer(ofPaper: source) { found = issuer }
      if let again = takenUp(by: source, found, agreement) { found = again }
      if let again = body(calledBy: source, found) ?? person(calledBy: source, found) { found = again }
      // «"الراشد" تعلن»: a feminine verb has no man for its subject; «تحدث» may be either.
      if isFeminineOnly(attribution), found.speaker?.kind == .person, found.agreement.gender == .masculine {
        found = .nobody
      }
      result.speaker = found.speaker
      result.carried = found.carried
      result.agreement = Agreement(
        gender: agreement.gender ?? found.agreement.gender, number: found.agreement.number)
      result.speakerTokens = source
      push(found, attribution, result.agreement)
    case .dropped, .shared, .clitic:
      guard let entry = antecedent(of: attribution, agreement) else { return }
      result.speaker = entry.speaker
      result.speakerTokens = entry.source
      result.carried = entry.speaker
      result.agreement = entry.agreement
      result.isSpeakerCarried = true
    case .absent: resolveFirstPerson(&result)
    }
  }

  private func isFeminineOnly(_ attribution: Attribution) -> Bool {
    guard attribution.form?.agreement.gender == .feminine, let cue = attribution.cue.first?.lowerBound else {
      return false
    }
    return words.forms(cue).allSatisfy { $0.agreement.gender != .masculine }
  }

  /// «"قلت لها إن الباب مغلق"»: whoever says the whole said the part.
  private func resolveFirstPerson(_ result: inout ResolvedAttribution) {
    guard let parent = result.attribution.parent, let form = result.attribution.form,
      words.lexicon.lemmas[form.lemma].isFirstPerson, let speaker = resolved[parent].carried
    else { return }
    (result.speaker, result.carried) = (resolved[parent].speaker ?? speaker, speaker)
    result.speakerTokens = resolved[parent].speakerTokens
    result.agreement = resolved[parent].agreement
    result.isSpeakerCarried = true
  }

  /// «وأضاف المصدر», «قال المتحدث»: nothing but a noun for the last speaker, who is named in its place.
  private func takenUp(
    by source: Range<Int>, _ found: SpeakerResolver.Resolved, _ agreement: Agreement
  ) -> SpeakerResolver.Resolved? {
    guard words.has(source.lowerBound, .anaphor), !speakers.speaksForAnother(source) else { return nil }
    // «قال الطبيب»: a title that the article knows the bearer of needs no last speaker.
    if let speaker = found.speaker, speaker.id != nil, speaker.kind == .person, words.isDefinite(source.lowerBound) {
      return nil
    }
    // «سموه», «معاليه»: a pronoun, whatever the source took in behind it.
    if !words.isDefinite(source.lowerBound) {
      guard let last = stack.person(agreeing: agreement) else {
        return speakers.honoured(before: source.lowerBound, agreement)
      }
      return SpeakerResolver.Resolved(speaker: last.speaker, agreement: last.agreement, carried: last.speaker)
    }
    guard source.count <= 2, let last = antecedent(ofNoun: source, agreement), let speaker = last.speaker,
      speaker.kind == .person || speaker.kind == .anonymous
    else { return nil }
    return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
  }

  /// «أعلنت إذاعة الشمال … وأشارت الإذاعة إلى»: the one body that has spoken under the noun which now stands alone. Of two that
  /// have, and of a name that another has spoken under since, none is meant for certain.
  private func body(calledBy source: Range<Int>, _ found: SpeakerResolver.Resolved) -> SpeakerResolver.Resolved? {
    guard source.count == 1, words.isDefinite(source.lowerBound), speakers.isBodyNoun(source.lowerBound) else {
      return nil
    }
    let called = resolved.compactMap(\.carried).filter { speaker in
      speaker.kind == .org && BodyKey(speaker.name).head == BodyKey(words.text.string(at: source.lowerBound)).head
    }
    guard let last = called.last else {
      guard found.speaker == nil else { return nil }
      if let name = bodies.meant(by: source.lowerBound) { return speakers.resolve(name) }
      return speakers.outlet(before: source.lowerBound)
    }
    if let known = found.speaker {
      let isOther = last.id == nil && last != found.carried && !last.name.contains(known.name)
      return isOther ? .nobody : nil
    }
    guard called.allSatisfy({ $0 == last || last.name.hasPrefix($0.name + " ") || $0.name.hasPrefix(last.name + " ") })
    else { return nil }
    return SpeakerResolver.Resolved(speaker: last, carried: last)
  }

  /// «الجنرال الأميركي», «المدرب السابق لـ»: a rank or calling, which alone names nobody, of whom spoke last or of the only one
  /// who bears it.
  private func person(
    calledBy source: Range<Int>, _ found: SpeakerResolver.Resolved
  ) -> SpeakerResolver.Resolved? {
    guard found.speaker == nil, let bearers = speakers.bearers(ofTitleAt: source.lowerBound) else { return nil }
    if let last = stack.last, let speaker = last.speaker, bearers.contains(where: { "e\($0 + 1)" == speaker.id }) {
      return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
    }
    guard source.count == 1, bearers.count == 1, let bearer = bearers.first else { return nil }
    return speakers.entity(bearer, as: nil)
  }

  /// «المسؤول الأميركي» may be another than whoever spoke two sources before; «المسؤول نفسه» is none but him.
  private func antecedent(ofNoun source: Range<Int>, _ agreement: Agreement) -> DiscourseStack.Entry? {
    let rest = source.dropFirst()
    if rest.allSatisfy({ words.has($0, .anaphor) || words.starts($0, "ل") }) {
      return stack.antecedent(agreeing: agreement)
    }
    guard let word = rest.first, words.isDefinite(word), isAdjective(word), !words.has(source.lowerBound, .official),
      let last = stack.last, last.agreement.agrees(with: agreement)
    else { return nil }
    return last
  }

  /// «الأميركي», «البيئية»
  private func isAdjective(_ index: Int) -> Bool {
    words.reference(index)?.kind == .nisba || words.ends(index, "ي") || words.ends(index, "ية")
  }

  /// «بحسب البيان نفسه»: the paper that the last speakers spoke through, or the one whose issuer the article last named.
  private func issuer(ofPaper source: Range<Int>) -> SpeakerResolver.Resolved? {
    // «الوثائق التي حصلت عليها الصحيفة»: papers that a relative clause tells apart are none that came before.
    guard speakers.sourceNoun(at: source.lowerBound) == .document,
      source.count > 1 || !words.has(source.upperBound, .relative)
    else {
      return nil
    }
    if let last = resolved.suffix(4).last(where: { $0.medium?.value.medium == .statement && $0.carried != nil }) {
      return SpeakerResolver.Resolved(speaker: last.carried, carried: last.carried)
    }
    return papers.issuer(upTo: source.lowerBound).map { speakers.resolve($0) }
  }

  /// Whom a subject that is left out means: who spoke before in this sentence, else the sentence's own subject, else,
  /// where the verb opens its sentence, the last speaker that agrees.
  private mutating func antecedent(of attribution: Attribution, _ agreement: Agreement) -> DiscourseStack.Entry? {
    // A bare verb inside a reported content has a subject of its own, which nothing names.
    if attribution.sourceForm == .dropped, attribution.parent != nil { return nil }
    let sentence = words.text.sentences[attribution.sentence]
    let cue = attribution.cue[0].lowerBound
    if attribution.sourceForm == .clitic, agreement.number == .dual, let both = bothPeople(before: cue, sentence) {
      return entry(both, sentence, both.agreement, attribution)
    }
    if attribution.sourceForm == .clitic, let parent = attribution.parent, resolved[parent].carried != nil {
      guard agreement.number != .dual, !isMany(agreement, resolved[parent]) else { return nil }
      return DiscourseStack.Entry(
        speaker: resolved[parent].carried, agreement: resolved[parent].agreement,
        source: resolved[parent].speakerTokens, sentence: attribution.sentence, paragraph: 0)
    }
    if attribution.sourceForm == .dropped, let subject = subjects.subject(ofClauseBefore: cue, in: sentence) {
      let found = speakers.resolve(subject)
      if found.speaker != nil, found.agreement.agrees(with: agreement), !isFeminineBody(subject, agreement) {
        return entry(found, subject, found.agreement, attribution)
      }
    }
    if let last = lastInSentence(attribution) {
      guard last.agreement.agrees(with: agreement) else { return nil }
      return last
    }
    if let subject = subjects.subject(of: sentence, before: cue) {
      let found = speakers.resolve(subject)
      guard found.agreement.agrees(with: agreement) else { return nil }
      let entry = entry(found, subject, found.agreement, attribution)
      if attribution.parent == nil, found.speaker != nil { stack.push(entry) }
      return entry
    }
    if let last = frontedPerson(before: cue, sentence) ?? uninterrupted(before: cue, attribution),
      last.agreement.agrees(with: agreement)
    {
      return last
    }
    guard attribution.sourceForm != .shared || cue == sentence.lowerBound, opens(cue, sentence) else { return nil }
    return stack.antecedent(agreeing: agreement)
  }

  /// «قالت سليمة: "لكنهم اعترفوا"»: the plural is not the one who says it.
  private func isMany(_ agreement: Agreement, _ parent: ResolvedAttribution) -> Bool {
    agreement.number == .plural && parent.carried?.kind == .person
  }

  /// «شكر القيادة وأكد فيها»: a masculine verb has no body under a feminine noun for its subject.
  private func isFeminineBody(_ subject: Range<Int>, _ agreement: Agreement) -> Bool {
    agreement.gender == .masculine && words.mention(subject.lowerBound)?.type != .person
      && words.ends(subject.lowerBound, "ة")
  }

  /// «وعندما سئل سليم عن الموعد، قال»: the last speaker, where he is the only person in the clause before the comma.
  private func frontedPerson(before cue: Int, _ sentence: Range<Int>) -> DiscourseStack.Entry? {
    guard cue - 1 > sentence.lowerBound, words.isComma(cue - 1), cue - sentence.lowerBound < 40,
      let last = stack.last, let id = last.speaker?.id
    else { return nil }
    let people = (sentence.lowerBound..<cue).compactMap { words.mention($0) }.filter { $0.type == .person }
    guard !people.isEmpty, people.allSatisfy({ $0.entity.map { "e\($0 + 1)" } == id }) else { return nil }
    return last
  }

  /// «… عندما قال إن»: the last speaker, where his paragraph goes on and names nobody else before the verb.
  private func uninterrupted(before cue: Int, _ attribution: Attribution) -> DiscourseStack.Entry? {
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
  private static let reach = 60

  /// «قال سليم إنهما اتفقا»: the two people of the sentence, or else of the one before it; nobody where they are not two.
  private func bothPeople(before cue: Int, _ sentence: Range<Int>) -> SpeakerResolver.Resolved? {
    if let both = speakers.pair(in: sentence.lowerBound..<cue) { return both }
    guard sentence.lowerBound > 0, let number = words.text.sentence(holding: sentence.lowerBound - 1) else {
      return nil
    }
    return speakers.pair(in: words.text.sentences[number])
  }

  /// Whether only adjuncts and particles stand before the cue: no other verb has a subject there.
  private func opens(_ cue: Int, _ sentence: Range<Int>) -> Bool {
    guard cue > sentence.lowerBound else { return true }
    guard cue - sentence.lowerBound < 40 else { return false }
    var index = subjects.chunk.skipAdjuncts(from: sentence.lowerBound, before: cue)
    while index < cue, words.has(index, [.particle, .auxiliary, .subject, .that]) { index += 1 }
    // «حيث قال»: the clause goes on with whoever the paragraph is about.
    return index == cue || words.has(cue - 1, .break) || isFronted(sentence.lowerBound..<cue)
  }

  /// «وفي الرد على سؤال عن الموعد، | قال»: a phrase on a preposition up to the comma, which names nobody and has no verb of saying.
  private func isFronted(_ tokens: Range<Int>) -> Bool {
    guard let comma = tokens.last, words.isComma(comma) else { return false }
    var first = tokens.lowerBound
    while first < comma, !words.isWord(first) { first += 1 }
    let isTopic = words.has(first, [.hawl, .an]) || Self.topics.contains(words.token(first).key)
    guard first < comma, isTopic || words.has(first, [.fi, .adjunct, .min, .ala]) || words.timeEnd(first) != nil else {
      return false
    }
    return !tokens.contains { index in
      if let mention = words.mention(index), mention.type != .place { return !isTopic || mention.type == .person }
      if words.reference(index).map({ $0.kind == .title }) ?? false { return true }
      if !isTopic, words.reference(index)?.kind == .body { return true }
      return words.has(index, [.relative, .that]) || words.has(index, .break) && index > first
        || words.forms(index).contains { isTold($0) }
    }
  }

  /// «وردا على سؤال عن المجلس»: what the words are about may be a body.
  private static let topics = Set(["ردا", "تعليقا", "تعقيبا"].map { FoldedKey($0) })

  /// A finite verb of saying, but not «سئل»: whoever is asked answers.
  private func isTold(_ form: CueForm) -> Bool {
    (form.aspect == .perfect || form.aspect == .imperfect) && words.lexicon.lemmas[form.lemma].force != .ask
  }

  private func lastInSentence(_ attribution: Attribution) -> DiscourseStack.Entry? {
    guard let last = resolved.last(where: { $0.attribution.parent == nil }),
      last.attribution.sentence == attribution.sentence
    else { return nil }
    return DiscourseStack.Entry(
      speaker: last.carried, agreement: last.agreement, source: last.speakerTokens, sentence: attribution.sentence,
      paragraph: 0)
  }

  private func entry(
    _ found: SpeakerResolver.Resolved, _ source: Range<Int>, _ agreement: Agreement, _ attribution: Attribution
  ) -> DiscourseStack.Entry {
    DiscourseStack.Entry(
      speaker: found.carried, agreement: agreement, source: source, sentence: attribution.sentence,
      paragraph: words.text.paragraph(holding: source.lowerBound) ?? 0)
  }

  private mutating func push(
    _ found: SpeakerResolver.Resolved, _ attribution: Attribution, _ agreement: Agreement
  ) {
    guard attribution.parent == nil, let source = attribution.source, !isCarrier(source, attribution) else { return }
    stack.push(entry(found, source, agreement, attribution))
  }

  /// «…، وفقا لوكالة المرسى. وأضاف»: an outlet behind a preposition carries another's words, whom the next verb may mean.
  private func isCarrier(_ source: Range<Int>, _ attribution: Attribution) -> Bool {
    attribution.rule.hasPrefix("preposition")
      && (words.match(words.lexicon.outletNouns, at: source.lowerBound) != nil
        || words.match(words.lexicon.outlets, at: source.lowerBound) != nil)
  }

  // MARK: Medium and way

  /// Where the words of this very attribution may name medium and way: between cue and content, in the source, and behind
  /// the content up to the next report.
  private func surroundings(of attribution: Attribution, before next: Attribution?) -> [MediumReader.Place] {
    var tail = attribution.tail
    if let next, let cue = next.cue.first ?? next.content.first, tail.contains(cue.lowerBound) {
      tail = tail.lowerBound..<cue.lowerBound
    }
    let source = attribution.source.map { [MediumReader.Place(tokens: $0, isBehind: false)] } ?? []
    return source + occasion(before: attribution) + [
      MediumReader.Place(tokens: attribution.middle, isBehind: false), MediumReader.Place(tokens: tail, isBehind: true),
    ]
  }

  /// «وفي مقابلة مع قناة "المرسى"، قال الوزير», «جاء ذلك في بيان، حيث قال»: the occasion opens the sentence.
  private func occasion(before attribution: Attribution) -> [MediumReader.Place] {
    guard let cue = attribution.cue.first?.lowerBound, attribution.parent == nil else { return [] }
    let first = words.text.sentences[attribution.sentence].lowerBound
    guard first < cue, cue - first <= Self.fronted, !isBehindAnother(cue, attribution.sentence) else { return [] }
    let isRemark =
      words.match(words.lexicon.phrases, at: first, before: cue, allowing: .conjunction)?.values
      .contains { $0.contains(.tail) } ?? false
    let isCited =
      words.match(words.lexicon.phrases, at: first, before: cue, allowing: .conjunction)?.values
      .contains { $0.contains(.prepositional) } ?? false
    return words.has(first, [.fi, .adjunct]) || isRemark || isCited
      ? [MediumReader.Place(tokens: first..<cue, isBehind: false)] : []
  }

  private func isBehindAnother(_ cue: Int, _ sentence: Int) -> Bool {
    resolved.last.map { $0.attribution.sentence == sentence } ?? false
  }

  /// An occasion that opens its sentence is no longer, in tokens.
  private static let fronted = 30

  /// Where this attribution names no occasion of its own, the one that the same speaker last spoke on goes on, with the
  /// way it came.
  private func carryOn(_ result: inout ResolvedAttribution) {
    guard result.medium == nil || result.hops.isEmpty, let last = lastOccasion(of: result) else { return }
    let isSame = result.medium == nil || result.medium?.value.medium == last.medium?.value.medium
    if result.hops.isEmpty, isSame {
      result.hops = last.hops.filter(\.value.lasts).map { Carried(value: $0.value, isCarried: true) }
    }
    if result.medium == nil { result.medium = last.medium.map { Carried(value: $0.value, isCarried: true) } }
  }

  /// The last attribution of the same speaker with a medium or a lasting way; of a speaker nobody knows the one right
  /// before, if no source is named anew.
  private func lastOccasion(of result: ResolvedAttribution) -> ResolvedAttribution? {
    guard let speaker = result.speaker else {
      let goesOn = [.dropped, .shared, .clitic].contains(result.attribution.sourceForm)
      return goesOn ? resolved.last.flatMap { $0.speaker == nil ? $0 : nil } : nil
    }
    return resolved.suffix(Self.occasion).last {
      $0.speaker == speaker && ($0.medium != nil || $0.hops.contains(where: \.value.lasts))
    }
  }

  /// An occasion is looked for among that many attributions before.
  private static let occasion = 16
}

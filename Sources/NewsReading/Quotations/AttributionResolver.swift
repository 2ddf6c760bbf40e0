import ArabicText
import NewsRecords

/// Resolves attributions down the text: who speaks, through what medium, by which way.
///
/// What a sentence leaves out is carried over from the ones before: the subject by agreement, the medium and the way only
/// while the same speaker goes on.
struct AttributionResolver {
  let words: ArticleWords
  let speakers: SpeakerResolver
  let media: MediumReader
  let chains: ChainReader
  let subjects: SentenceSubject
  let papers: Papers
  let bodies: NamedBodies
  var stack = DiscourseStack()
  var resolved: [ResolvedAttribution] = []

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
    guard !attributions.isEmpty else { return [] }
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
      if found.speaker?.id == nil, let again = person(describedBy: source, agreement) { found = again }
      if let again = body(calledBy: source, found) ?? person(calledBy: source, found) { found = again }
      // «"الراشد" تعلن»: a feminine verb has no man for its subject; «تحدث» may be either.
      // Right behind its verb a foreign name shows that it is a woman's: «تزعم تشارلي نورد».
      if isFeminineOnly(attribution), found.speaker?.kind == .person, found.agreement.gender == .masculine,
        !isNamed(by: attribution, at: source)
      {
        found = .nobody
      }
      if isOfficeAlone(found), names(personBehind: source, in: attribution) { found = .nobody }
      result.speaker = found.speaker
      result.carried = found.carried
      result.agreement = Agreement(
        gender: agreement.gender ?? found.agreement.gender, number: found.agreement.number)
      result.speakerTokens = source
      push(found, attribution, result.agreement)
    case .dropped, .shared, .clitic:
      guard let entry = antecedent(of: attribution, agreement),
        attribution.sourceForm == .clitic || !isOneFor(agreement, entry) && !isOneForMany(attribution, entry)
      else { return }
      result.speaker = entry.speaker
      result.speakerTokens = entry.source
      result.carried = entry.speaker
      result.agreement = entry.agreement
      result.isSpeakerCarried = true
    case .absent:
      resolveFirstPerson(&result)
      resolveBothSides(&result)
    }
  }

  /// «السفير السعودي»: somebody whom nothing but his office names.
  private func isOfficeAlone(_ found: SpeakerResolver.Resolved) -> Bool {
    found.speaker.map { $0.kind == .person && $0.id == nil } ?? false
  }

  /// «السفير السعودي لدى اليمن سليم حداد للصحافيين إن»: a person behind the office, before what was said, may be its holder.
  private func names(personBehind source: Range<Int>, in attribution: Attribution) -> Bool {
    guard attribution.middle.upperBound > source.upperBound else { return false }
    return (source.upperBound..<attribution.middle.upperBound).contains { words.mention($0)?.type == .person }
  }

  /// Whether a name of two words or more is all that the source is, behind its verb.
  private func isNamed(by attribution: Attribution, at source: Range<Int>) -> Bool {
    guard let cue = attribution.cue.first, cue.upperBound == source.lowerBound,
      let mention = words.mention(source.lowerBound)
    else { return false }
    return mention.name == source && mention.name.count > 1 && mention.title == nil
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

  /// Whom a subject that is left out means: who spoke before in this sentence, else the sentence's own subject, else,
  /// where the verb opens its sentence, the last speaker that agrees.
  private mutating func antecedent(of attribution: Attribution, _ agreement: Agreement) -> DiscourseStack.Entry? {
    let sentence = words.text.sentences[attribution.sentence]
    let cue = attribution.cue[0].lowerBound
    if let teller = teller(ofRemark: attribution, agreement, sentence) { return teller }
    // A bare verb inside a reported content has a subject of its own, which nothing names.
    if attribution.sourceForm == .dropped, attribution.parent != nil { return nil }
    if attribution.sourceForm == .clitic, agreement.number == .dual, let both = bothPeople(before: cue, sentence) {
      return entry(both, sentence, both.agreement, attribution)
    }
    if attribution.sourceForm == .clitic, let parent = attribution.parent, resolved[parent].carried != nil {
      guard agreement.number != .dual, !isMany(agreement, resolved[parent]) else { return nil }
      return DiscourseStack.Entry(
        speaker: resolved[parent].carried, agreement: resolved[parent].agreement,
        source: resolved[parent].speakerTokens, sentence: attribution.sentence, paragraph: 0)
    }
    if let issuer = issuer(ofPaperBefore: cue, attribution) { return issuer }
    if attribution.sourceForm == .dropped, let subject = subjects.subject(ofClauseBefore: cue, in: sentence) {
      let found = speakers.resolve(subject)
      if found.speaker != nil, found.agreement.agrees(with: agreement), !isFeminineBody(subject, agreement) {
        return entry(found, subject, found.agreement, attribution)
      }
    }
    if isOfOneOfTwo(cue, attribution, sentence) { return nil }
    if let last = lastSubject(before: attribution, agreement) { return last }
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
    guard attribution.sourceForm != .shared || cue == sentence.lowerBound || closesSpeech(cue, sentence),
      opens(cue, sentence)
    else { return nil }
    return justActed(before: attribution, agreement) ?? stack.antecedent(agreeing: agreement)
  }

  func entry(
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
  func isCarrier(_ source: Range<Int>, _ attribution: Attribution) -> Bool {
    attribution.rule.hasPrefix("preposition")
      && (words.match(words.lexicon.outletNouns, at: source.lowerBound) != nil
        || words.match(words.lexicon.outlets, at: source.lowerBound) != nil)
  }
}

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
  /// Papers with the body that issued them, in the order of the text: «بيان لمجلس المدينة».
  private let papers: [(token: Int, issuer: Range<Int>)]
  private var stack = DiscourseStack()
  private var resolved: [ResolvedAttribution] = []

  init(words: ArticleWords) {
    self.words = words
    speakers = SpeakerResolver(words: words)
    media = MediumReader(words: words)
    chains = ChainReader(words: words)
    subjects = SentenceSubject(words: words, chunk: SourceChunk(words: words))
    papers = Self.papers(in: words, speakers)
  }

  private static func papers(in words: ArticleWords, _ speakers: SpeakerResolver) -> [(token: Int, issuer: Range<Int>)]
  {
    words.names.mentions.compactMap { mention in
      guard mention.type == .organization else { return nil }
      let first = mention.name.lowerBound
      // «بيان مقتضب، لألوية الشمال»: ل says whose paper it is over an adjective and a comma.
      let reach = words.starts(first, "ل") ? 4 : 2
      return (max(0, first - reach)..<first).first { speakers.sourceNoun(at: $0) == .document }
        .map { ($0, mention.name) }
    }
  }

  /// The attributions in their order, resolved.
  static func resolve(_ attributions: [Attribution], words: ArticleWords) -> [ResolvedAttribution] {
    var resolver = AttributionResolver(words: words)
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
      var found = speakers.resolve(source)
      if found.speaker == nil, let issuer = issuer(ofPaper: source) { found = issuer }
      if let again = takenUp(by: source, found, agreement) { found = again }
      // «"الراشد" تعلن»: a feminine verb has no man for its subject.
      if agreement.gender == .feminine, found.speaker?.kind == .person, found.agreement.gender == .masculine {
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
    case .absent: break
    }
  }

  /// «وأضاف المصدر», «قال المتحدث»: nothing but a noun for the last speaker, who is named in its place.
  private func takenUp(
    by source: Range<Int>, _ found: SpeakerResolver.Resolved, _ agreement: Agreement
  ) -> SpeakerResolver.Resolved? {
    guard words.has(source.lowerBound, .anaphor), !speakers.speaksForAnother(source) else { return nil }
    // «سموه», «معاليه»: a pronoun, whatever the source took in behind it.
    if !words.isDefinite(source.lowerBound) {
      guard let last = stack.person(agreeing: agreement) else {
        return speakers.honoured(before: source.lowerBound, agreement)
      }
      return SpeakerResolver.Resolved(speaker: last.speaker, agreement: last.agreement, carried: last.speaker)
    }
    guard source.count <= 2,
      source.dropFirst().allSatisfy({ words.has($0, .anaphor) || words.starts($0, "ل") }),
      let last = stack.antecedent(agreeing: agreement), let speaker = last.speaker,
      speaker.kind == .person || speaker.kind == .anonymous
    else { return nil }
    return SpeakerResolver.Resolved(speaker: speaker, agreement: last.agreement, carried: speaker)
  }

  /// «بحسب البيان نفسه»: the paper that the last speakers spoke through, or the one whose issuer the article last named.
  private func issuer(ofPaper source: Range<Int>) -> SpeakerResolver.Resolved? {
    guard speakers.sourceNoun(at: source.lowerBound) == .document else { return nil }
    if let last = resolved.suffix(4).last(where: { $0.medium?.value.medium == .statement && $0.carried != nil }) {
      return SpeakerResolver.Resolved(speaker: last.carried, carried: last.carried)
    }
    return lastPaper(upTo: source.lowerBound).map { speakers.resolve($0.issuer) }
  }

  /// The last paper that stands before `token` or at it. O(log n).
  private func lastPaper(upTo token: Int) -> (token: Int, issuer: Range<Int>)? {
    var (low, high) = (0, papers.count)
    while low < high {
      let middle = (low + high) / 2
      if papers[middle].token <= token { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? papers[low - 1] : nil
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
      guard agreement.number != .dual else { return nil }
      return DiscourseStack.Entry(
        speaker: resolved[parent].carried, agreement: resolved[parent].agreement,
        source: resolved[parent].speakerTokens, sentence: attribution.sentence, paragraph: 0)
    }
    if attribution.sourceForm == .dropped, let subject = subjects.subject(ofClauseBefore: cue, in: sentence) {
      let found = speakers.resolve(subject)
      if found.speaker != nil, found.agreement.agrees(with: agreement) {
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
    guard attribution.sourceForm != .shared || cue == sentence.lowerBound, opens(cue, sentence) else { return nil }
    return stack.antecedent(agreeing: agreement)
  }

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
    return index == cue || words.has(cue - 1, .break)
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
    guard attribution.parent == nil, let source = attribution.source else { return }
    stack.push(entry(found, source, agreement, attribution))
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

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
  private var stack = DiscourseStack()
  private var resolved: [ResolvedAttribution] = []

  init(words: ArticleWords) {
    self.words = words
    speakers = SpeakerResolver(words: words)
    media = MediumReader(words: words)
    chains = ChainReader(words: words)
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
    let surroundings = surroundings(of: attribution, before: next)
    resolveMedium(&result, surroundings)
    result.hops = chains.hops(in: surroundings).map { Carried(value: $0, isCarried: false) }
    if result.hops.isEmpty, let last = lastOfSameSpeaker(as: result) {
      result.hops = last.hops.map { Carried(value: $0.value, isCarried: true) }
    }
    resolved.append(result)
  }

  // MARK: Speakers

  private mutating func resolveSpeaker(_ result: inout ResolvedAttribution) {
    let attribution = result.attribution
    let agreement = attribution.form?.agreement ?? .unknown
    switch attribution.sourceForm {
    case .explicit, .adjective:
      guard let source = attribution.source else { return }
      let found = speakers.resolve(source)
      result.speaker = found.speaker
      result.speakerTokens = source
      push(found, attribution, agreement)
    case .dropped, .shared, .clitic:
      // A bare verb inside a reported content has a subject of its own, which nothing names.
      if attribution.sourceForm == .dropped, attribution.parent != nil { return }
      let entry = stack.antecedent(agreeing: agreement)
      result.speaker = entry?.speaker
      result.speakerTokens = entry?.source
      result.isSpeakerCarried = entry != nil
    case .absent: break
    }
  }

  private mutating func push(
    _ found: SpeakerResolver.Resolved, _ attribution: Attribution, _ verb: Agreement
  ) {
    guard attribution.parent == nil, let source = attribution.source else { return }
    // A verb before its subject shows gender, but is singular whoever follows.
    let agreement = Agreement(gender: verb.gender ?? found.agreement.gender, number: found.agreement.number)
    stack.push(
      .init(
        speaker: found.carried, agreement: agreement, source: source, sentence: attribution.sentence,
        paragraph: words.text.paragraph(holding: source.lowerBound) ?? 0))
  }

  // MARK: Medium and way

  /// Where the words of this very attribution may name medium and way: between cue and content, in the source, and behind
  /// the content up to the next report.
  private func surroundings(of attribution: Attribution, before next: Attribution?) -> [Range<Int>] {
    var tail = attribution.tail
    if let next, let cue = next.cue.first ?? next.content.first, tail.contains(cue.lowerBound) {
      tail = tail.lowerBound..<cue.lowerBound
    }
    let source = attribution.source.map { [$0] } ?? []
    return source + [attribution.middle, tail]
  }

  private func resolveMedium(_ result: inout ResolvedAttribution, _ surroundings: [Range<Int>]) {
    if let found = media.medium(in: surroundings) {
      result.medium = Carried(value: found, isCarried: false)
    } else if let last = lastOfSameSpeaker(as: result)?.medium {
      result.medium = Carried(value: last.value, isCarried: true)
    }
  }

  /// The attribution right before, if the same speaker goes on without being named anew.
  private func lastOfSameSpeaker(as result: ResolvedAttribution) -> ResolvedAttribution? {
    guard let last = resolved.last, let speaker = result.speaker, last.speaker == speaker else { return nil }
    return last
  }
}

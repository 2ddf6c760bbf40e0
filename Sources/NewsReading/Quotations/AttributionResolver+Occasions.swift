import ArabicText
import NewsRecords

/// Through what medium and by which way.
extension AttributionResolver {
  /// Where the words of this very attribution may name medium and way: between cue and content, in the source, and behind
  /// the content up to the next report.
  func surroundings(of attribution: Attribution, before next: Attribution?) -> [MediumReader.Place] {
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
  func occasion(before attribution: Attribution) -> [MediumReader.Place] {
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

  func isBehindAnother(_ cue: Int, _ sentence: Int) -> Bool {
    resolved.last.map { $0.attribution.sentence == sentence } ?? false
  }

  /// An occasion that opens its sentence is no longer, in tokens.
  static let fronted = 30

  /// Where this attribution names no occasion of its own, the one that the same speaker last spoke on goes on, with the
  /// way it came.
  func carryOn(_ result: inout ResolvedAttribution) {
    guard result.medium == nil || result.hops.isEmpty, let last = lastOccasion(of: result) else { return }
    let isSame = result.medium == nil || result.medium?.value.medium == last.medium?.value.medium
    if result.hops.isEmpty, isSame {
      result.hops = last.hops.filter(\.value.lasts).map { Carried(value: $0.value, isCarried: true) }
    }
    if result.medium == nil { result.medium = last.medium.map { Carried(value: $0.value, isCarried: true) } }
  }

  /// The last attribution of the same speaker with a medium or a lasting way; of a speaker nobody knows the one right
  /// before, if no source is named anew.
  func lastOccasion(of result: ResolvedAttribution) -> ResolvedAttribution? {
    guard let speaker = result.speaker else {
      let goesOn = [.dropped, .shared, .clitic].contains(result.attribution.sourceForm)
      return goesOn ? resolved.last.flatMap { $0.speaker == nil ? $0 : nil } : nil
    }
    return resolved.indices.suffix(Self.occasion).last {
      (resolved[$0].medium != nil || resolved[$0].hops.contains(where: \.value.lasts))
        && resolved[$0].speaker == speaker
    }.map { resolved[$0] }
  }

  /// An occasion is looked for among that many attributions before.
  static let occasion = 16
}

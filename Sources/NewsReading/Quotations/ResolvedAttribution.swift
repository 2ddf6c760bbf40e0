import NewsRecords

/// An attribution with its speaker, medium and chain, still by token.
struct ResolvedAttribution {
  let attribution: Attribution
  var speaker: Speaker?
  /// The words that name the speaker: the source, or what an earlier sentence said.
  var speakerTokens: Range<Int>?
  /// Whether an earlier sentence named the speaker.
  var isSpeakerCarried = false
  var medium: Carried<MediumReader.Found>?
  var hops: [Carried<ChainReader.Hop>] = []
  var addressee: Range<Int>?
}

/// A finding of this sentence, or one that an earlier sentence made.
struct Carried<Value> {
  let value: Value
  let isCarried: Bool
}

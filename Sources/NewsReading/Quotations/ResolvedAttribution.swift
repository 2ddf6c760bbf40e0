import NewsRecords

/// An attribution with its speaker, medium and chain, still by token.
struct ResolvedAttribution {
  let attribution: Attribution
  var speaker: Speaker?
  /// The speaker as a later sentence means it: a state under its own name.
  var carried: Speaker?
  /// Gender and number, from the verb and the name.
  var agreement: Agreement = .unknown
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

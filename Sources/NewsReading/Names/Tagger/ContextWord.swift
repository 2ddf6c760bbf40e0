/// What the tagger sees of a word beside another.
struct ContextWord: Sendable {
  /// The word's key.
  var word: UInt64
  /// Classes of the word, else of its stem; 0 for none.
  var classes: (UInt64, UInt64, UInt64)
  /// How a first tagger read the word in raw news.
  var labels: UInt64
  /// The key of its last two letters.
  var ending: UInt64
}

/// A word as reading needs it: what it is beside others, and the weights of its own features, summed for each distance.
struct ScoredWord: Sendable {
  let context: ContextWord
  /// By distance, in the order of `TaggerFeatures.distances`.
  let scores: (TagSums, TagSums, TagSums, TagSums, TagSums)

  init(_ profile: WordProfile, _ model: TaggerModel) {
    var sums = FeatureSums(model, count: TaggerFeatures.distances.count)
    for (place, distance) in TaggerFeatures.distances.enumerated() {
      sums.turn(to: place)
      TaggerFeatures.add(profile, at: distance, to: &sums)
    }
    let totals = sums.totals()
    context = profile.context
    scores = (totals[0], totals[1], totals[2], totals[3], totals[4])
  }
}

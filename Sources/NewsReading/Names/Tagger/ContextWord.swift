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
    func sum(_ distance: Int) -> TagSums {
      var sum = FeatureSum(model)
      TaggerFeatures.add(profile, at: distance, to: &sum)
      return sum.sums
    }
    context = profile.context
    scores = (sum(-2), sum(-1), sum(0), sum(1), sum(2))
  }
}

import ArabicText

/// Tags the tokens of an article with the names they are part of.
@_spi(Training) public struct NameTagger: Sendable {
  private let model: TaggerModel

  /// A tagger with these weights.
  public init(_ model: TaggerModel) {
    self.model = model
  }

  /// One tag a token; each sentence is tagged by itself. O(n).
  public func tags(_ input: TaggerInput) -> [Int] {
    var result = [Int](repeating: NameTag.outside, count: input.profiles.count)
    for sentence in input.sentences {
      let scores = scores(input, sentence)
      for (offset, tag) in Viterbi.tags(scores[...], model.transitions).enumerated() {
        result[sentence.lowerBound + offset] = tag
      }
    }
    return result
  }

  private func scores(_ input: TaggerInput, _ sentence: Range<Int>) -> [TaggerModel.Scores] {
    sentence.map { index in
      var sum = TaggerModel.Scores.zero
      for id in input.features(at: index, in: sentence) { model.add(id, to: &sum) }
      return sum
    }
  }
}

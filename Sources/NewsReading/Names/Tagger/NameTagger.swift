import ArabicText

/// Tags the tokens of an article with the names they are part of.
@_spi(Training) public struct NameTagger: Sendable {
  private let model: TaggerModel
  private let memo = WordMemo<ScoredWord>(capacity: 130_000)
  /// The scores of a sentence's border at each distance.
  private let borders: [TagSums]
  /// The scores of grammar where it found nothing.
  private let quiet: TagSums

  /// A tagger with these weights.
  public init(_ model: TaggerModel) {
    self.model = model
    borders = TaggerFeatures.distances.map { distance in
      var sum = FeatureSum(model)
      TaggerFeatures.addBorder(at: distance, to: &sum)
      return sum.sums
    }
    var quiet = FeatureSum(model)
    TaggerFeatures.addQuietMarks(to: &quiet)
    self.quiet = quiet.sums
  }

  /// What raw news tells of words.
  var words: WordTable { model.words }

  /// One tag a token; each sentence is tagged by itself. O(n).
  public func tags(_ input: TaggerInput) -> [Int] {
    let words = memo.values(input.surfaces) { index in
      ScoredWord(WordProfile(input.text, index, input.words[index], model.words), model)
    }
    let numbers = input.surfaces.numbers
    var result = [Int](repeating: NameTag.outside, count: numbers.count)
    var sum = FeatureSum(model)
    for sentence in input.sentences {
      let scores = sentence.map { index in
        let around = input.around(index, in: sentence) { words[Int(numbers[$0])].context }
        sum.sums = unary(index, sentence, words, numbers)
        if around.isQuiet { sum.sums &+= quiet }
        TaggerFeatures.add(around, marks: !around.isQuiet, to: &sum)
        return sum.sums.scores
      }
      for (offset, tag) in Viterbi.tags(scores, model.transitions).enumerated() {
        result[sentence.lowerBound + offset] = tag
      }
    }
    return result
  }

  /// The summed weights of the five words around the token.
  @inline(__always)
  private func unary(
    _ index: Int, _ sentence: Range<Int>, _ words: [ScoredWord], _ numbers: [Int32]
  ) -> TagSums {
    let (first, last) = (sentence.lowerBound, sentence.upperBound - 1)
    var sum = words[Int(numbers[index])].scores.2
    sum &+= index - 2 >= first ? words[Int(numbers[index - 2])].scores.0 : borders[0]
    sum &+= index - 1 >= first ? words[Int(numbers[index - 1])].scores.1 : borders[1]
    sum &+= index + 1 <= last ? words[Int(numbers[index + 1])].scores.3 : borders[3]
    sum &+= index + 2 <= last ? words[Int(numbers[index + 2])].scores.4 : borders[4]
    return sum
  }
}

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
    var result = [Int](repeating: NameTag.outside, count: input.surfaces.numbers.count)
    var (viterbi, sums) = (Viterbi(model.transitions), [Unary]())
    for sentence in input.sentences { tag(sentence, input, words, &sums, &viterbi, &result) }
    return result
  }

  /// Tags one sentence.
  ///
  /// What no pair of words could make a name is not asked for pairs, and parts the sentence: the best tags on one side of a
  /// token outside names do not depend on those on the other.
  private func tag(
    _ sentence: Range<Int>, _ input: TaggerInput, _ words: [ScoredWord], _ sums: inout [Unary],
    _ viterbi: inout Viterbi,
    _ result: inout [Int]
  ) {
    sums.removeAll(keepingCapacity: true)
    for index in sentence { sums.append(unary(index, sentence, words, input)) }
    var start = sentence.lowerBound
    viterbi.begin(behindOutside: false)
    for index in sentence {
      if isOutside(index - sentence.lowerBound, sums) {
        viterbi.end(beforeOutside: true, from: start, in: &result)
        viterbi.begin(behindOutside: true)
        start = index + 1
      } else {
        viterbi.add(whole(index, sentence, words, input, sums[index - sentence.lowerBound]))
      }
    }
    viterbi.end(beforeOutside: false, from: start, in: &result)
  }

  /// What the single words around a token speak for.
  private struct Unary {
    let sums: TagSums
    /// The grammar found nothing here.
    let isQuiet: Bool
    /// Whether they speak for no name, and how clearly; nothing is said where the grammar found something.
    let isLikely: Bool
    let isCertain: Bool
  }

  /// Whether single words decide that the token is outside names: the weights of pairs lie far apart in memory, and are not
  /// fetched for it.
  ///
  /// Half of all tokens are so. In two thousand articles pairs overruled one of them: a name is seldom so unlike one word by
  /// word, and then it is its first word and the next tells («مجلس | الأمن»), so that one is asked too.
  private func isOutside(_ place: Int, _ sums: [Unary]) -> Bool {
    sums[place].isCertain && place + 1 < sums.count && sums[place + 1].isLikely
  }

  // Measured with the weights that ship: at 500 and 100 three tokens of 590,000 were overruled, at 300 and 0 twenty-six.
  private static let certain: Int16 = 600
  private static let likely: Int16 = 200

  /// The scores of a token with those of pairs.
  private func whole(
    _ index: Int, _ sentence: Range<Int>, _ words: [ScoredWord], _ input: TaggerInput, _ unary: Unary
  ) -> TagSums {
    let numbers = input.surfaces.numbers
    var sum = FeatureSum(model)
    sum.sums = unary.sums
    let around = input.around(index, in: sentence) { words[Int(numbers[$0])].context }
    TaggerFeatures.add(around, marks: !unary.isQuiet, to: &sum)
    return sum.sums
  }

  /// The summed weights of the five words around the token.
  @inline(__always)
  private func unary(
    _ index: Int, _ sentence: Range<Int>, _ words: [ScoredWord], _ input: TaggerInput
  ) -> Unary {
    let numbers = input.surfaces.numbers
    let (first, last) = (sentence.lowerBound, sentence.upperBound - 1)
    var sum = words[Int(numbers[index])].scores.2
    sum &+= index - 2 >= first ? words[Int(numbers[index - 2])].scores.0 : borders[0]
    sum &+= index - 1 >= first ? words[Int(numbers[index - 1])].scores.1 : borders[1]
    sum &+= index + 1 <= last ? words[Int(numbers[index + 1])].scores.3 : borders[3]
    sum &+= index + 2 <= last ? words[Int(numbers[index + 2])].scores.4 : borders[4]
    let isQuiet = input.isQuiet(index, in: sentence)
    if isQuiet { sum &+= quiet }
    return Unary(
      sums: sum, isQuiet: isQuiet, isLikely: isQuiet && sum.isOutside(by: Self.likely),
      isCertain: isQuiet && sum.isOutside(by: Self.certain))
  }
}

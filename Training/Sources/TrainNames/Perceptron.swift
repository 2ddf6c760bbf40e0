@_spi(Training) import NewsReading

/// A sentence as numbers: the features of each token, by their dense index, and its tag.
struct Example {
  /// The features of one token, those that a new article's words may lack behind the others.
  struct Features {
    var numbers: [Int32] = []
    /// How many are general; how many are general or of raw news.
    var general = 0
    var known = 0
  }

  var features: [Features]
  var tags: [Int]
}

/// Numbers features densely in the order they are met.
struct FeatureIndex {
  private(set) var ids: [UInt32] = []
  private var numbers: [UInt32: Int32] = [:]

  /// The dense number of `id`, a new one where it was not met before.
  mutating func number(_ id: UInt32) -> Int32 {
    if let number = numbers[id] { return number }
    let number = Int32(ids.count)
    ids.append(id)
    numbers[id] = number
    return number
  }
}

/// A structured averaged perceptron with first-order Viterbi. (Collins 2002.)
struct Perceptron {
  typealias Scores = SIMD16<Float>
  private(set) var weights: [Scores]
  private var totals: [Scores]
  private(set) var transitions: [Scores]
  private var transitionTotals: [Scores]
  private var step: Float = 1

  init(features: Int) {
    weights = .init(repeating: .zero, count: features)
    totals = .init(repeating: .zero, count: features)
    transitions = .init(repeating: .zero, count: NameTag.count)
    transitionTotals = transitions
  }

  /// Goes over `examples` once in an order drawn from `random`; the number of tokens that were tagged wrongly.
  mutating func sweep(_ examples: [Example], dropping share: Int, _ random: inout Random) -> Int {
    var wrong = 0
    for index in examples.indices.shuffled(using: &random) {
      wrong += learn(examples[index], &random, share)
    }
    return wrong
  }

  /// The mean of the weights over all steps, which forgets the last sentences' whims.
  func averaged() -> (weights: [Scores], transitions: [Scores]) {
    (
      zip(weights, totals).map { $0 - $1 / step },
      zip(transitions, transitionTotals).map { $0 - $1 / step }
    )
  }

  private mutating func learn(_ example: Example, _ random: inout Random, _ share: Int) -> Int {
    let lengths = example.features.map { visible($0, share, &random) }
    let found = tags(example, lengths)
    var wrong = 0
    for index in found.indices {
      let (good, bad) = (example.tags[index], found[index])
      if good != bad {
        wrong += 1
        var change = Scores.zero
        (change[good], change[bad]) = (1, -1)
        for feature in example.features[index].numbers[0..<lengths[index]] {
          weights[Int(feature)] += change
          totals[Int(feature)] += change * step
        }
      }
      if index > 0 { learnTransition(example.tags[index - 1], good, found[index - 1], bad) }
    }
    step += 1
    return wrong
  }

  private mutating func learnTransition(_ goodLast: Int, _ good: Int, _ badLast: Int, _ bad: Int) {
    guard goodLast != badLast || good != bad else { return }
    transitions[goodLast][good] += 1
    transitionTotals[goodLast][good] += step
    transitions[badLast][bad] -= 1
    transitionTotals[badLast][bad] -= step
  }

  /// How many features of a token training may see this time. Of a hundred words `share` hide what is theirs alone, as a
  /// name that was never met does; every third of those hides what raw news tells too.
  private func visible(_ features: Example.Features, _ share: Int, _ random: inout Random) -> Int {
    let draw = Int(random.next() % 300)
    if draw >= share * 3 { return features.numbers.count }
    return draw % 3 == 0 ? features.general : features.known
  }

  /// The best tags under the present weights, from the first `lengths` features of each token.
  func tags(_ example: Example, _ lengths: [Int]) -> [Int] {
    var best = Scores.zero
    var back: [SIMD16<Int32>] = []
    for (index, features) in example.features.enumerated() {
      var score = Scores.zero
      for feature in features.numbers[0..<lengths[index]] { score += weights[Int(feature)] }
      if index == 0 {
        best = score
        for tag in 0..<NameTag.count where NameTag.isInside(tag) { best[tag] = -1e9 }
        continue
      }
      var top = Scores(repeating: -1e9)
      var from = SIMD16<Int32>.zero
      for last in 0..<NameTag.count {
        let candidate = transitions[last] + best[last] + Self.allowed[last]
        let better = candidate .> top
        top.replace(with: candidate, where: better)
        from.replace(with: SIMD16(repeating: Int32(last)), where: better)
      }
      best = top + score
      back.append(from)
    }
    guard !example.features.isEmpty else { return [] }
    var tag = (0..<NameTag.count).max { best[$0] < best[$1] } ?? 0
    var result = [tag]
    for from in back.reversed() {
      tag = Int(from[tag])
      result.append(tag)
    }
    return result.reversed()
  }

  static let allowed: [Scores] = (0..<NameTag.count).map { last in
    var row = Scores.zero
    for next in 0..<NameTag.count where !NameTag.mayFollow(last, next) { row[next] = -1e9 }
    return row
  }
}

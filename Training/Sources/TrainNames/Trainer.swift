@_spi(Training) import NewsReading

/// Trains one tagger on tagged texts.
struct Trainer {
  let table: WordTable
  let sweeps: Int

  /// The model that `texts` teach.
  func train(_ texts: [TaggedText]) -> TaggerModel {
    var index = FeatureIndex()
    var examples: [Example] = []
    for text in texts {
      for sentence in text.input.sentences {
        let features = sentence.map { text.input.featureNumbers(at: $0, in: sentence).map { index.number($0) } }
        examples.append(Example(features: features, tags: Array(text.tags[sentence])))
      }
    }
    var perceptron = Perceptron(features: index.ids.count)
    var random = Random(seed: 7)
    for sweep in 1...sweeps {
      let wrong = perceptron.sweep(examples, dropping: 0, &random)
      if sweep % 4 == 0 { note("sweep \(sweep): \(wrong) tokens wrong of \(examples.reduce(0) { $0 + $1.tags.count })") }
    }
    let (weights, transitions) = perceptron.averaged()
    return Quantiser.model(index.ids, weights, transitions, table)
  }
}

/// Turns the weights to small integers.
enum Quantiser {
  /// The model whose scores are those of `weights` in steps of the greatest common precision that one byte allows.
  static func model(
    _ ids: [UInt32], _ weights: [Perceptron.Scores], _ transitions: [Perceptron.Scores], _ table: WordTable
  ) -> TaggerModel {
    let sizes = weights.map { max($0.max(), -$0.min()) }.sorted()
    let scale = 127 / max(0.001, sizes[sizes.count - 1 - sizes.count / 2000])
    let features = zip(ids, weights).compactMap { id, row -> (id: UInt32, weights: SIMD16<Int8>)? in
      let scaled = (row * scale).clamped(
        lowerBound: .init(repeating: -127), upperBound: .init(repeating: 127)).rounded(.toNearestOrEven)
      let small = SIMD16<Int8>(scaled)
      return small == .zero ? nil : (id, small)
    }
    let rows = transitions.enumerated().map { last, row in
      var scores = TaggerModel.Scores((row * scale).rounded(.toNearestOrEven))
      for next in 0..<NameTag.count where !NameTag.mayFollow(last, next) { scores[next] = -1_000_000 }
      return scores
    }
    note("\(features.count) features of \(ids.count), step \(1 / scale)")
    return TaggerModel(features: features, transitions: rows, words: table)
  }
}

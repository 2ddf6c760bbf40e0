@_spi(Training) import NewsReading

/// Tagged texts with the knowledge of raw news their features are made with.
struct TrainingPart {
  let texts: [TaggedText]
  let table: WordTable
}

/// Trains one tagger on tagged texts.
struct Trainer {
  let options: Options

  /// The model that `parts` teach; it carries `table`.
  func train(_ parts: [TrainingPart], carrying table: WordTable) -> TaggerModel {
    var index = FeatureIndex()
    var examples: [Example] = []
    for part in parts {
      for text in part.texts {
        examples += text.input.sentences.map { example(text, $0, part.table, &index) }
      }
    }
    var sums = [Perceptron.Scores](repeating: .zero, count: index.ids.count)
    var transitions = [Perceptron.Scores](repeating: .zero, count: NameTag.count)
    for seed in 1...options.voters {
      let (weights, moves) = learn(examples, index.ids.count, UInt64(seed))
      for number in sums.indices { sums[number] += weights[number] }
      for tag in transitions.indices { transitions[tag] += moves[tag] }
    }
    return Quantiser.model(index.ids, sums, transitions, table)
  }

  private func learn(
    _ examples: [Example], _ count: Int, _ seed: UInt64
  ) -> (weights: [Perceptron.Scores], transitions: [Perceptron.Scores]) {
    var perceptron = Perceptron(features: count)
    var random = Random(seed: seed)
    var wrong = 0
    for _ in 1...options.sweeps { wrong = perceptron.sweep(examples, dropping: options.dropping, &random) }
    note("\(options.sweeps) sweeps: \(wrong) tokens wrong of \(examples.reduce(0) { $0 + $1.tags.count })")
    return perceptron.averaged()
  }

  private func example(
    _ text: TaggedText, _ sentence: Range<Int>, _ table: WordTable, _ index: inout FeatureIndex
  ) -> Example {
    let features = text.input.features(in: sentence, table).map { list in
      var result = Example.Features()
      for source in [FeatureSource.general, .rawNews, .wordItself] {
        result.numbers += list.filter { $0.source == source }.map { index.number($0.id) }
        if source == .general { result.general = result.numbers.count }
        if source == .rawNews { result.known = result.numbers.count }
      }
      return result
    }
    return Example(features: features, tags: Array(text.tags[sentence]))
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
        lowerBound: .init(repeating: -127), upperBound: .init(repeating: 127)
      ).rounded(.toNearestOrEven)
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

import ArabicText

extension QuantityGrammar {
  /// What is said of what is counted, as the article writes it: «انسحبوا», «مقتل», «لا يزال».
  ///
  /// The nearest word of `predicates.tsv` in the sentence, before the number first («قتل 30»), else behind it («جندي انسحبوا»);
  /// a word right behind the noun wins over one far before.
  func predicate(of range: Range<Int>) -> String? {
    let behind = nearest(from: range.upperBound, by: 1, reach: 4)
    let before = nearest(from: range.lowerBound - 1, by: -1, reach: 12)
    if let before, before.distance <= 3 || behind == nil { return before.word }
    return behind?.word ?? nearest(from: range.upperBound, by: 1, reach: 10)?.word
  }

  private func nearest(from start: Int, by step: Int, reach: Int) -> (word: String, distance: Int)? {
    var index = start
    var distance = 0
    while index >= 0, index < pieces.count, distance < reach {
      let token = pieces.token(index)
      if token.kind == .newline || token.isScalar(".") || token.isScalar("؟") { return nil }
      if distance > 0 || step > 0, pieces.number(index) != nil, step < 0 { return nil }
      if let (_, hit) = pieces.pick(
        index, { sense -> Int? in if case .predicate(let row) = sense { row } else { nil } }),
        !hit.proclitics.contains(.article)
      {
        let tokens = pieces.tokens(index..<(index + 1))
        var bytes = pieces.text.bytes(of: tokens)
        bytes = (bytes.lowerBound + Int(hit.cut))..<bytes.upperBound
        return (pieces.text.source.string(in: bytes), distance)
      }
      index += step
      distance += 1
    }
    return nil
  }
}

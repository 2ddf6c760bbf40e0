/// Finds the row of tags with the highest score. (Viterbi 1967, first order.)
enum Viterbi {
  /// Marks a transition or a beginning that may not be.
  static let forbidden: Int32 = -1_000_000

  /// The best tags for `scores`, one a token. 81 additions a token.
  ///
  /// A stretch of a sentence may be tagged by itself where the tokens around it are known to be outside of names: they stand
  /// behind such a token, or before one.
  static func tags(
    _ scores: [TaggerModel.Scores], _ transitions: [TaggerModel.Scores], behindOutside: Bool = false,
    beforeOutside: Bool = false
  ) -> [Int] {
    guard let first = scores.first else { return [] }
    var best = first
    if behindOutside {
      best &+= transitions[NameTag.outside]
    } else {
      for tag in 0..<NameTag.count where NameTag.isInside(tag) { best[tag] = forbidden }
    }
    var back: [SIMD16<Int32>] = []
    back.reserveCapacity(scores.count)
    for score in scores.dropFirst() {
      var top = transitions[0] &+ best[0]
      var from = SIMD16<Int32>.zero
      for last in 1..<NameTag.count {
        let candidate = transitions[last] &+ best[last]
        let better = candidate .> top
        top.replace(with: candidate, where: better)
        from.replace(with: SIMD16(repeating: Int32(last)), where: better)
      }
      best = top &+ score
      back.append(from)
      // Only differences count; sums of a sentence of millions of tokens would not fit.
      if back.count % 4096 == 0 { best &-= SIMD16(repeating: (0..<NameTag.count).map { best[$0] }.max() ?? 0) }
    }
    if beforeOutside { for tag in 0..<NameTag.count { best[tag] &+= transitions[tag][NameTag.outside] } }
    var tag = (0..<NameTag.count).max { best[$0] < best[$1] } ?? 0
    var result = [Int](repeating: tag, count: scores.count)
    for index in back.indices.reversed() {
      tag = Int(back[index][tag])
      result[index] = tag
    }
    return result
  }
}

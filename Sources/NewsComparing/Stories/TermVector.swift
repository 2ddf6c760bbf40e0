/// An article's weightiest terms with their weights, as a vector of length 1.
struct TermVector: Sendable {
  /// The terms in ascending order.
  private(set) var terms: [TermTable.Term]
  /// The weight of each, in the same order.
  private(set) var weights: [Float]

  /// The `limit` weightiest of `weighted`, scaled to length 1; ties go to the lower term.
  init(_ weighted: [(term: TermTable.Term, weight: Float)], limit: Int) {
    var kept = weighted.sorted { $0.weight != $1.weight ? $0.weight > $1.weight : $0.term < $1.term }
    if kept.count > limit { kept.removeSubrange(limit...) }
    let length = kept.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
    kept.sort { $0.term < $1.term }
    terms = kept.map(\.term)
    weights = kept.map { length > 0 ? $0.weight / length : 0 }
  }

  /// The centre of `vectors`, as long as they are.
  init(centreOf vectors: [TermVector]) {
    var sums: [TermTable.Term: Float] = [:]
    for vector in vectors {
      for (term, weight) in zip(vector.terms, vector.weights) { sums[term, default: 0] += weight }
    }
    self.init(sums.map { ($0.key, $0.value) }, limit: vectors.map(\.terms.count).max() ?? 0)
  }

  /// The vector whose weights are multiplied by what `share` says of their terms.
  func scaled(by share: (TermTable.Term) -> Float) -> TermVector {
    TermVector(zip(terms, weights).map { (term: $0, weight: $1 * share($0)) }, limit: terms.count)
  }

  /// The indices of the `count` weightiest terms, weightiest first.
  func heaviest(_ count: Int) -> ArraySlice<Int> {
    terms.indices.sorted { weights[$0] != weights[$1] ? weights[$0] > weights[$1] : $0 < $1 }.prefix(count)
  }

  /// The cosine of the two vectors. O(terms).
  func cosine(_ other: TermVector) -> Float {
    var sum: Float = 0
    forEachShared(with: other) { sum += weights[$0] * other.weights[$1] }
    return sum
  }

  /// The cosine, less what a single term brings beyond the part `mostOfOne` of it. O(terms).
  ///
  /// One name is no affair: a quarrel and a cyclone on «سقطرى», «هيومن رايتس» on two states.
  func likeness(_ other: TermVector, mostOfOne: Float) -> Float {
    var (sum, most): (Float, Float) = (0, 0)
    forEachShared(with: other) {
      let part = weights[$0] * other.weights[$1]
      sum += part
      most = max(most, part)
    }
    return sum - max(0, most - mostOfOne * sum)
  }

  /// Calls `body` with the places of each term that both have.
  func forEachShared(with other: TermVector, _ body: (Int, Int) -> Void) {
    var (i, j) = (0, 0)
    while i < terms.count, j < other.terms.count {
      let (a, b) = (terms[i], other.terms[j])
      if a == b { body(i, j) }
      if a <= b { i += 1 }
      if b <= a { j += 1 }
    }
  }
}

/// Where reports take place: how much each state weighs among their terms.
///
/// Reports of two elections or two attacks share the words of all elections and attacks; that one tells of «بيروت» and
/// «اللبنانيون», the other of «بغداد» and «العراق», parts them.
struct StateWeights: Sendable {
  /// The states in ascending order, each with the sum of its terms' weights.
  private let weights: [(state: StateStems.State, weight: Float)]
  /// The part of the reports' terms that are places, from 0 to 1.
  private let part: Float
  /// The length of `weights` as a vector.
  private let length: Float

  /// Of no place.
  static let none = StateWeights([], part: 0)

  /// The states among the terms of `vector`; `states` says for each term which it points to.
  init(_ vector: TermVector, _ states: [StateStems.State?]) {
    var weights: [StateStems.State: Float] = [:]
    var part: Float = 0
    for (term, weight) in zip(vector.terms, vector.weights) {
      guard let state = states[Int(term)] else { continue }
      weights[state, default: 0] += weight
      part += weight * weight
    }
    self.init(weights.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, part: part)
  }

  /// Those of several reports together.
  init(centreOf reports: [StateWeights]) {
    var sums: [StateStems.State: Float] = [:]
    for (state, weight) in reports.flatMap(\.weights) { sums[state, default: 0] += weight }
    let part = reports.reduce(0) { $0 + $1.part } / Float(max(1, reports.count))
    self.init(sums.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, part: part)
  }

  private init(_ weights: [(state: StateStems.State, weight: Float)], part: Float) {
    self.weights = weights
    self.part = part
    length = weights.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
  }

  /// How much of their likeness two reports keep: all where they have a state in common or one of them hardly names any,
  /// less the more they tell of different ones. O(states).
  func agreement(with other: StateWeights) -> Float {
    guard part >= Self.leastPart, other.part >= Self.leastPart else { return 1 }
    let cosine = product(with: other) / (length * other.length)
    return Self.ofStrangers + (1 - Self.ofStrangers) * min(1, cosine / Self.enough)
  }

  private func product(with other: StateWeights) -> Float {
    var (sum, i, j): (Float, Int, Int) = (0, 0, 0)
    while i < weights.count, j < other.weights.count {
      let (a, b) = (weights[i], other.weights[j])
      if a.state == b.state { sum += a.weight * b.weight }
      if a.state <= b.state { i += 1 }
      if b.state <= a.state { j += 1 }
    }
    return sum
  }

  /// Reports with fewer places than this tell of no state in particular.
  private static let leastPart: Float = 0.04
  /// What reports keep that have no state in common: not nothing, since one crisis has several scenes.
  private static let ofStrangers: Float = 0.4
  /// From this cosine on the states agree: «السعودية تدين هجوم طرابلس» tells of two, the attack of one.
  private static let enough: Float = 0.4
}

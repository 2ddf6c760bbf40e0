/// Facts that one question is asked of: each pair that does not agree joins two, so that a reader meets a fact once, with
/// all its sentences.
enum FactGroups {
  /// The groups of the facts that stand in `pairs`, each in ascending order, the groups by their first fact.
  /// O(p log p) in the number of pairs.
  static func of(_ pairs: [(Int, Int)]) -> [[Int]] {
    let facts = Set(pairs.flatMap { [$0.0, $0.1] }).sorted()
    let places = Dictionary(facts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var sets = DisjointSets(count: facts.count)
    for (one, other) in pairs {
      if let a = places[one], let b = places[other] { sets.join(a, b) }
    }
    return sets.sets().map { $0.map { facts[$0] } }
  }
}

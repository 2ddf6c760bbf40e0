/// Numbers put together into sets (Tarjan 1975, with path halving).
struct DisjointSets {
  private var parents: [Int]

  /// `count` numbers, each alone.
  init(count: Int) { parents = Array(0..<count) }

  /// Puts the sets of two numbers together; the lesser first number stands for both.
  mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(one), root(other))
    parents[max(a, b)] = min(a, b)
  }

  /// The number that stands for the set of `number`: its least.
  mutating func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  /// The sets in the order of their least numbers, each in ascending order.
  mutating func sets() -> [[Int]] {
    var sets: [[Int]] = .init(repeating: [], count: parents.count)
    for number in parents.indices { sets[root(number)].append(number) }
    return sets.filter { !$0.isEmpty }
  }
}

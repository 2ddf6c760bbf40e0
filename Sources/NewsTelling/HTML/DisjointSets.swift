/// Groups of numbers that are joined pair by pair; the least number of a group stands for it.
struct DisjointSets {
  private var parents: [Int]

  /// `count` numbers, each alone.
  init(_ count: Int) { parents = Array(0..<count) }

  /// The number that stands for the group of `number`.
  func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  /// Makes one group of the groups of both.
  mutating func join(_ a: Int, _ b: Int) {
    let (low, high) = (min(root(a), root(b)), max(root(a), root(b)))
    parents[high] = low
    compress(a, low)
    compress(b, low)
  }

  /// All groups by their least number, each in order.
  var groups: [[Int]] {
    var members: [Int: [Int]] = [:]
    for number in parents.indices { members[root(number), default: []].append(number) }
    return members.values.sorted { $0[0] < $1[0] }
  }

  private mutating func compress(_ number: Int, _ root: Int) {
    var number = number
    while parents[number] != root {
      let next = parents[number]
      parents[number] = root
      number = next
    }
  }
}

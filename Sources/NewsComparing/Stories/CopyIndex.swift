/// Which active articles have a copied run. Each run leads to its newest article, and from there to older ones.
struct CopyIndex {
  private struct Node {
    let article: Int32
    let older: Int32
  }
  private var newest: [UInt64: Int32] = [:]
  private var nodes: [Node] = []
  /// How many runs the active articles have.
  private var active = 0
  /// The first article that is still active.
  private var first = 0
  /// The first article whose runs are not here yet.
  private var next = 0

  /// Adds the runs of `article`, the highest so far.
  mutating func add(_ article: Int, _ shingles: TextSample) {
    for hash in shingles.hashes {
      let node = Int32(nodes.count)
      nodes.append(Node(article: Int32(article), older: newest[hash] ?? Self.end))
      newest[hash] = node
    }
    active += shingles.hashes.count
    next = article + 1
  }

  /// Forgets articles before `first`; the index is made anew when half of it is forgotten.
  mutating func expire(before first: Int, _ shingles: (Int) -> TextSample) {
    for article in self.first..<max(self.first, min(first, next)) { active -= shingles(article).hashes.count }
    self.first = max(self.first, first)
    guard nodes.count > 2 * active + 4096 else { return }
    newest.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    active = 0
    for article in min(first, next)..<next { add(article, shingles(article)) }
  }

  /// The share of copied runs with each active article that has some, in the smaller of both articles.
  func shares(of runs: TextSample, from first: Int, _ shingles: (Int) -> TextSample) -> [Int: Float] {
    var shared: [Int: Int] = [:]
    for hash in runs.hashes {
      for article in articles(with: hash, from: first) { shared[article, default: 0] += 1 }
    }
    return shared.filter { $0.value >= Self.leastRuns }.reduce(into: [:]) { shares, entry in
      shares[entry.key] = Float(entry.value) / Float(min(runs.hashes.count, shingles(entry.key).hashes.count))
    }
  }

  /// The active articles with the run `hash`; none if they are so many that it is an outlet's standing text.
  private func articles(with hash: UInt64, from first: Int) -> [Int] {
    guard var place = newest[hash] else { return [] }
    var articles: [Int] = []
    while place != Self.end, case let node = nodes[Int(place)], Int(node.article) >= first {
      articles.append(Int(node.article))
      if articles.count > Self.mostCopies { return [] }
      place = node.older
    }
    return articles
  }

  private static let end: Int32 = -1
  private static let mostCopies = 30
  /// Fewer shared runs than this are a standing phrase.
  private static let leastRuns = 2
}

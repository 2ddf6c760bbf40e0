/// Agglomerative clustering by average link over a sparse graph: the two clusters whose members are most alike on
/// average become one, as long as that average reaches the threshold. Pairs that nobody linked count as 0.
///
/// Average link, not single link: one bridge between two affairs does not make them one. Items and links may be added
/// between merges, so a stream can be clustered day by day. O(links × log) altogether. Sums are whole numbers, so that
/// no result depends on an order of additions.
struct AverageLink {
  /// A merge that took place: the cluster of `gone` went into that of `kept`, at `average`.
  struct Merge: Equatable {
    let kept: Int
    let gone: Int
    let average: Double
  }

  private var parents: [Int] = []
  /// How many articles stand behind each item.
  private var weights: [Int] = []
  /// How many articles stand behind each cluster, under its root.
  private var sizes: [Int] = []
  /// For each cluster, under its root, the sum of links to each other cluster.
  private var sums: [[Int: Int]] = []
  private var queue = PriorityQueue<Candidate>()
  private let threshold: LinkThreshold

  init(threshold: LinkThreshold) { self.threshold = threshold }

  /// A clustering where single pairs must be as alike as many.
  init(threshold: Double) { self.init(threshold: LinkThreshold(many: threshold, single: threshold)) }

  private static let one = 65536.0

  /// Adds a single item, which stands for `weight` articles, and returns its number; numbers count from 0.
  @discardableResult
  mutating func add(weight: Int = 1) -> Int {
    parents.append(parents.count)
    weights.append(weight)
    sizes.append(weight)
    sums.append([:])
    return parents.count - 1
  }

  /// Adds as many single items as `clusters` have, and makes those of each cluster one before anything is linked.
  mutating func add(clusters: [[Int]]) {
    for _ in clusters.joined() { add() }
    for cluster in clusters {
      for item in cluster.dropFirst() { merge(cluster[0], item) }
    }
  }

  /// Says how alike `a` and `b` are, from 0 to 1, counted for each pair of their articles. Each pair of items is linked at
  /// most once.
  mutating func link(_ a: Int, _ b: Int, _ similarity: Double) {
    let pairs = weights[a] * weights[b]
    let (a, b) = (root(a), root(b))
    guard a != b else { return }
    let amount = Int((similarity * Self.one).rounded()) * pairs
    sums[a][b, default: 0] += amount
    sums[b][a, default: 0] += amount
    propose(a, b)
  }

  /// The number that stands for the cluster of `item`: its first item's.
  func root(_ item: Int) -> Int {
    var item = item
    while parents[item] != item { item = parents[item] }
    return item
  }

  /// Merges until no pair reaches the threshold; the merges in their order.
  @discardableResult
  mutating func settle() -> [Merge] {
    var merges: [Merge] = []
    while let next = queue.pop() {
      guard parents[next.a] == next.a, parents[next.b] == next.b, average(next.a, next.b) == next.average else {
        continue
      }
      merge(next.a, next.b)
      merges.append(Merge(kept: next.a, gone: next.b, average: next.average))
    }
    return merges
  }

  /// The items of each cluster, ascending; clusters in order of their first items.
  var clusters: [[Int]] {
    Dictionary(grouping: parents.indices, by: root).values.sorted { $0[0] < $1[0] }
  }

  private func average(_ a: Int, _ b: Int) -> Double {
    Double(sums[a][b] ?? 0) / (Self.one * Double(sizes[a] * sizes[b]))
  }

  private mutating func propose(_ a: Int, _ b: Int) {
    let average = average(a, b)
    if average >= threshold.value(between: sizes[a], sizes[b]) {
      queue.push(Candidate(average: average, a: min(a, b), b: max(a, b)))
    }
  }

  private mutating func merge(_ kept: Int, _ gone: Int) {
    let moved = sums[gone]
    sums[gone] = [:]
    sums[kept][gone] = nil
    parents[gone] = kept
    sizes[kept] += sizes[gone]
    for (other, sum) in moved where other != kept {
      sums[kept][other, default: 0] += sum
      sums[other][gone] = nil
      sums[other][kept] = sums[kept][other]
    }
    for other in sums[kept].keys { propose(kept, other) }
  }
}

/// A pair of clusters that might become one; the greatest is the most alike, then the one that came first.
private struct Candidate: Comparable {
  let average: Double
  let a: Int
  let b: Int

  static func < (x: Candidate, y: Candidate) -> Bool {
    x.average != y.average ? x.average < y.average : (x.a, x.b) > (y.a, y.b)
  }
}

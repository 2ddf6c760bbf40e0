/// Pairs of items that share a rare word, so that not every pair has to be compared.
///
/// A word that stands in more than `common` items proposes nobody: the cost stays near linear, and two items that share
/// only such words share too little to be one.
enum CandidatePairs {
  /// How many items may share a word that still proposes pairs.
  static let common = 60

  /// Pairs of indices into `items`, the smaller first, in order, each once.
  static func of(_ items: [ContentWords]) -> [(Int, Int)] {
    var postings: [(key: UInt64, item: Int)] = []
    for (index, item) in items.enumerated() { postings += item.keys.map { ($0, index) } }
    postings.sort { ($0.key, $0.item) < ($1.key, $1.item) }
    var pairs: Set<Pair> = []
    var start = 0
    while start < postings.count {
      var end = start + 1
      while end < postings.count, postings[end].key == postings[start].key { end += 1 }
      if end - start <= common {
        for i in start..<end {
          for j in (i + 1)..<max(i + 1, end) { pairs.insert(Pair(postings[i].item, postings[j].item)) }
        }
      }
      start = end
    }
    return pairs.sorted().map { ($0.a, $0.b) }
  }

  private struct Pair: Hashable, Comparable {
    let a: Int
    let b: Int

    init(_ a: Int, _ b: Int) {
      self.a = a
      self.b = b
    }

    static func < (x: Pair, y: Pair) -> Bool { (x.a, x.b) < (y.a, y.b) }
  }
}

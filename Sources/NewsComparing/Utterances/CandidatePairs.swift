/// Pairs of items that share a rare word, so that not every pair has to be compared.
///
/// A word that stands in more than `common` items proposes nobody: the cost stays near linear, and two items that share
/// only such words share too little to be one.
enum CandidatePairs {
  /// How many items may share a word that still proposes pairs.
  static let common = 60

  /// Pairs of indices into `items`, the smaller first, in order, each once. O(words × `common`).
  static func of(_ items: [ContentWords]) -> [(Int, Int)] {
    let postings = Postings(items)
    // By item, the last one that it was paired with: a mark costs nothing, a set of pairs a hash each.
    var marks = [Int](repeating: -1, count: items.count)
    var pairs: [(Int, Int)] = []
    for (index, item) in items.enumerated() {
      let start = pairs.count
      for key in item.keys {
        for other in postings[key] where other > index && marks[other] != index {
          marks[other] = index
          pairs.append((index, other))
        }
      }
      pairs[start...].sort { $0.1 < $1.1 }
    }
    return pairs
  }

  /// The items of each word that two or more have, and not more than `common`.
  private struct Postings {
    private var places: [UInt64: Range<Int>] = [:]
    private let items: [Int]

    init(_ items: [ContentWords]) {
      var sorted: [(key: UInt64, item: Int)] = []
      for (index, item) in items.enumerated() { sorted += item.keys.map { ($0, index) } }
      sorted.sort { ($0.key, $0.item) < ($1.key, $1.item) }
      self.items = sorted.map(\.item)
      var start = 0
      while start < sorted.count {
        let end = sorted[start...].firstIndex { $0.key != sorted[start].key } ?? sorted.count
        if (2...common).contains(end - start) { places[sorted[start].key] = start..<end }
        start = end
      }
    }

    subscript(key: UInt64) -> ArraySlice<Int> { places[key].map { items[$0] } ?? [] }
  }
}

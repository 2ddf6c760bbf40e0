extension [Posting] {
  /// Sorts by hash; postings of one hash keep their order. Eight passes of counting, O(n).
  ///
  /// Postings are appended in the order of articles and words, so that afterwards they stand by hash, article, word.
  mutating func radixSortByHash() {
    guard count > 1 else { return }
    var from = self
    var to = [Posting](repeating: self[0], count: count)
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      var starts = Self.counts(of: from, shift)
      if starts.contains(count) { continue }  // all alike in this byte
      var sum = 0
      for value in starts.indices {
        let own = starts[value]
        starts[value] = sum
        sum += own
      }
      for posting in from {
        let value = Int(truncatingIfNeeded: posting.hash >> shift & 0xFF)
        to[starts[value]] = posting
        starts[value] += 1
      }
      swap(&from, &to)
    }
    self = from
  }

  private static func counts(of postings: [Posting], _ shift: UInt64) -> [Int] {
    var counts = [Int](repeating: 0, count: 256)
    for posting in postings { counts[Int(truncatingIfNeeded: posting.hash >> shift & 0xFF)] += 1 }
    return counts
  }
}

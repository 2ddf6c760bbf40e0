/// Ranges by where they lie, so that those that meet another are found without looking at all of them.
///
/// A balanced tree in an array sorted by start: the middle of a stretch is its root, and each root knows how far its stretch
/// reaches (Cormen et al., "Introduction to Algorithms", interval trees).
struct RangeIndex: Sendable {
  private let sorted: [(range: Range<Int>, number: Int)]
  /// By root, the greatest end in its stretch.
  private var reaches: [Int]

  /// The index of `ranges`, which are known by their numbers. O(n log n).
  init(_ ranges: [Range<Int>]) {
    sorted = ranges.enumerated().map { (range: $1, number: $0) }.sorted {
      ($0.range.lowerBound, $0.number) < ($1.range.lowerBound, $1.number)
    }
    reaches = sorted.map(\.range.upperBound)
    _ = measure(0..<sorted.count)
  }

  /// The numbers of the ranges that have an offset in common with `range`, ascending. O(log n) for each found.
  func meeting(_ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    if !range.isEmpty { collect(0..<sorted.count, range, into: &found) }
    return found.sorted()
  }

  /// Whether one of the ranges holds `offset`.
  func holds(_ offset: Int) -> Bool { !meeting(offset..<(offset + 1)).isEmpty }

  private func reach(of stretch: Range<Int>) -> Int? {
    stretch.isEmpty ? nil : reaches[(stretch.lowerBound + stretch.upperBound) / 2]
  }

  private mutating func measure(_ stretch: Range<Int>) -> Int {
    guard !stretch.isEmpty else { return .min }
    let root = (stretch.lowerBound + stretch.upperBound) / 2
    let sides = max(measure(stretch.lowerBound..<root), measure(root + 1..<stretch.upperBound))
    reaches[root] = max(reaches[root], sides)
    return reaches[root]
  }

  private func collect(_ stretch: Range<Int>, _ range: Range<Int>, into found: inout [Int]) {
    guard let reach = reach(of: stretch), reach > range.lowerBound else { return }
    let root = (stretch.lowerBound + stretch.upperBound) / 2
    collect(stretch.lowerBound..<root, range, into: &found)
    guard sorted[root].range.lowerBound < range.upperBound else { return }
    if sorted[root].range.overlaps(range) { found.append(sorted[root].number) }
    collect(root + 1..<stretch.upperBound, range, into: &found)
  }
}

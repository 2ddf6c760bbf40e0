/// How much two ranges of one text have in common.
enum Overlap {
  /// The length that both cover.
  static func length(_ one: Range<Int>, _ other: Range<Int>) -> Int {
    max(0, min(one.upperBound, other.upperBound) - max(one.lowerBound, other.lowerBound))
  }

  /// Whether half of `range` lies in `whole`.
  static func half(of range: Range<Int>, in whole: Range<Int>) -> Bool {
    length(range, whole) * 2 >= max(1, range.count)
  }

  /// Whether half of the shorter lies in the longer.
  static func half(ofShorter one: Range<Int>, _ other: Range<Int>) -> Bool {
    length(one, other) * 2 >= max(1, min(one.count, other.count))
  }

  /// Whether half of each lies in the other.
  static func mutual(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    half(of: one, in: other) && half(of: other, in: one)
  }

  /// The length that `ranges` cover together.
  static func union(_ ranges: [Range<Int>]) -> Int {
    var (length, reached) = (0, 0)
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where range.upperBound > reached {
      length += range.upperBound - max(reached, range.lowerBound)
      reached = range.upperBound
    }
    return length
  }
}

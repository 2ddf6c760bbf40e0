/// Hands out marks field by field while a text is walked from its start: O(marks) for all fields together.
struct MarkSweep {
  private let sorted: [ArticleMark]
  private var next = 0
  private var carried: [ArticleMark] = []

  /// A sweep over the marks of one article.
  init(_ marks: [ArticleMark]) { sorted = marks.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound } }

  /// The marks that lie in `field`, which must not stand before the field asked for last.
  mutating func marks(in field: Range<Int>) -> [ArticleMark] {
    var found = carried
    while next < sorted.count, sorted[next].bytes.lowerBound < field.upperBound {
      found.append(sorted[next])
      next += 1
    }
    carried = found.filter { $0.bytes.upperBound > field.upperBound }
    return found
  }
}

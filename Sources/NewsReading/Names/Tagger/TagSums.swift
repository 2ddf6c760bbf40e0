/// Sums of weights: by how much each tag of a name is ahead of the tag of no name.
///
/// Only such differences decide between rows of tags, so that eight lanes hold what nine tags weigh, and a feature is added
/// with a single addition.
struct TagSums: Sendable, Equatable {
  /// By tag, counted from the first behind `NameTag.outside`.
  private(set) var lanes = SIMD8<Int16>.zero

  /// Adds the weights of a feature, as `row(of:)` makes them.
  @inline(__always)
  mutating func add(_ row: SIMD8<Int16>) { lanes &+= row }

  /// Adds other sums.
  @inline(__always)
  static func &+= (a: inout TagSums, b: TagSums) { a.lanes &+= b.lanes }

  /// Whether the tag of no name is ahead of every other by more than `margin`.
  @inline(__always)
  func isOutside(by margin: Int16) -> Bool { all(lanes .< SIMD8(repeating: -margin)) }

  /// The weights of one feature, by tag, as `add` takes them.
  static func row(of weights: SIMD16<Int8>) -> SIMD8<Int16> {
    var row = SIMD8<Int16>.zero
    for lane in 0..<8 { row[lane] = Int16(weights[lane + 1]) - Int16(weights[NameTag.outside]) }
    return row
  }

  /// The weights by tag again, where that of no name is `outside`.
  static func weights(_ row: SIMD8<Int16>, outside: Int8) -> SIMD16<Int8> {
    var weights = SIMD16<Int8>.zero
    weights[NameTag.outside] = outside
    for lane in 0..<8 { weights[lane + 1] = Int8(row[lane] + Int16(outside)) }
    return weights
  }
}

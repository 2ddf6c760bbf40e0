/// Sums of weights, one a tag: tags of even number in one row of lanes, those of odd number in the other.
///
/// The weights of a feature are bytes, two in each lane of sixteen bits, as they lie in memory: parting them takes two shifts,
/// where sixteen bytes made sixteen numbers would go lane by lane. What the last two lanes hold says nothing.
struct TagSums: Sendable {
  private var even = SIMD8<Int16>.zero
  private var odd = SIMD8<Int16>.zero

  /// Adds packed weights.
  @inline(__always)
  mutating func add(_ packed: SIMD8<Int16>) {
    even &+= (packed &<< 8) &>> 8
    odd &+= packed &>> 8
  }

  /// Adds other sums.
  @inline(__always)
  static func &+= (a: inout TagSums, b: TagSums) {
    a.even &+= b.even
    a.odd &+= b.odd
  }

  /// The sums by tag; the lanes behind the ninth are 0.
  @inline(__always)
  var scores: TaggerModel.Scores {
    var scores = TaggerModel.Scores.zero
    for lane in 0..<5 { scores[2 * lane] = Int32(even[lane]) }
    for lane in 0..<4 { scores[2 * lane + 1] = Int32(odd[lane]) }
    return scores
  }

  /// By how much the tag of no name is ahead of every other.
  @inline(__always)
  var outsideMargin: Int16 {
    let others = even.replacing(with: .min, where: Self.noOther)
    return even[0] &- Swift.max(others.max(), odd.replacing(with: .min, where: Self.noOdd).max())
  }

  /// The lanes of `even` that hold no tag but that of no name, and those of `odd` that hold none.
  private static let noOther = SIMD8<Int16>(0, 1, 2, 3, 4, 5, 6, 7) .> 4 .| (SIMD8<Int16>(0, 1, 2, 3, 4, 5, 6, 7) .== 0)
  private static let noOdd = SIMD8<Int16>(0, 1, 2, 3, 4, 5, 6, 7) .> 3

  /// The weights of one feature, by tag, as `add` takes them.
  static func packed(_ weights: SIMD16<Int8>) -> SIMD8<Int16> {
    var packed = SIMD8<Int16>.zero
    for lane in 0..<6 { packed[lane] = Int16(weights[2 * lane + 1]) << 8 | Int16(UInt8(bitPattern: weights[2 * lane])) }
    return packed
  }

  /// The weights by tag again.
  static func weights(_ packed: SIMD8<Int16>) -> SIMD16<Int8> {
    var weights = SIMD16<Int8>.zero
    for lane in 0..<6 {
      weights[2 * lane] = Int8(truncatingIfNeeded: packed[lane])
      weights[2 * lane + 1] = Int8(truncatingIfNeeded: packed[lane] >> 8)
    }
    return weights
  }
}

import ArabicText

/// The trained weights: for each feature nine small integers, one a tag; the transitions between tags; the words of raw news.
///
/// A class, because every sum of weights holds on to it; nothing in it changes once it is made.
@_spi(Training) public final class TaggerModel: Sendable {
  /// The weights of one feature, by tag; the lanes behind the ninth are 0.
  public typealias Scores = SIMD16<Int32>

  private let mask: Int
  private let ids: [UInt32]
  private let weights: [SIMD16<Int8>]
  /// Bits of the numbers there are: small enough to stay near the processor, while most features of a text have no weight.
  private let filter: [UInt64]
  /// `transitions[last]`: the score of each next tag; a tag that may not follow is far below all others.
  let transitions: [Scores]
  /// The words of raw news.
  public let words: WordTable

  /// A model of `features` (their numbers differ and are not 0), transitions by last and next tag, and words.
  public init(features: [(id: UInt32, weights: SIMD16<Int8>)], transitions: [Scores], words: WordTable) {
    var size = 16
    while size * 3 < features.count * 4 { size *= 2 }
    let mask = size - 1
    var ids = [UInt32](repeating: 0, count: size)
    var weights = [SIMD16<Int8>](repeating: .zero, count: size)
    var filter = [UInt64](repeating: 0, count: max(1, size / 16))
    self.transitions = transitions
    self.words = words
    for (id, values) in features {
      var slot = Int(id >> 1) & mask
      while ids[slot] != 0 { slot = (slot + 1) & mask }
      (ids[slot], weights[slot]) = (id, values)
      filter[Int(id >> 12) & (filter.count - 1)] |= 1 << UInt64(id >> 6 & 63)
    }
    (self.mask, self.ids, self.weights, self.filter) = (mask, ids, weights, filter)
  }

  /// Adds the weights of the feature `id`, if it has any, to `scores`.
  @inline(__always)
  func add(_ id: UInt32, to scores: inout SIMD16<Int16>) {
    guard filter[Int(id >> 12) & (filter.count - 1)] >> UInt64(id >> 6 & 63) & 1 == 1 else { return }
    var slot = Int(id >> 1) & mask
    while ids[slot] != 0 {
      if ids[slot] == id {
        scores &+= SIMD16<Int16>(truncatingIfNeeded: weights[slot])
        return
      }
      slot = (slot + 1) & mask
    }
  }

  /// All features in the order of their numbers.
  public var features: [(id: UInt32, weights: SIMD16<Int8>)] {
    ids.indices.filter { ids[$0] != 0 }.map { (ids[$0], weights[$0]) }.sorted { $0.id < $1.id }
  }
}

import ArabicText

/// The trained weights: for each feature nine small integers, one a tag; the transitions between tags; the words of raw news.
///
/// A class, because every sum of weights holds on to it; nothing in it changes once it is made.
@_spi(Training) public final class TaggerModel: Sendable {
  /// The weights of one feature, by tag; the lanes behind the ninth are 0.
  public typealias Scores = SIMD16<Int32>

  private let mask: Int
  /// Open addressing. A slot is a line's quarter, so that a feature costs one look far away in memory: two weights a lane as
  /// `TagSums` adds them, the number in the last two lanes; a number of 0 is a free slot.
  private let slots: [SIMD8<Int16>]
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
    var slots = [SIMD8<Int16>](repeating: .zero, count: size)
    var filter = [UInt64](repeating: 0, count: max(1, size / 16))
    self.transitions = transitions
    self.words = words
    for (id, weights) in features {
      var slot = Int(id >> 1) & mask
      while Self.id(slots[slot]) != 0 { slot = (slot + 1) & mask }
      slots[slot] = TagSums.packed(weights)
      for lane in 0..<2 { slots[slot][6 + lane] = Int16(truncatingIfNeeded: id >> UInt32(16 * lane)) }
      filter[Int(id >> 12) & (filter.count - 1)] |= Self.bits(id)
    }
    (self.mask, self.slots, self.filter) = (mask, slots, filter)
  }

  /// The number of the feature in `slot`.
  @inline(__always)
  private static func id(_ slot: SIMD8<Int16>) -> UInt32 {
    UInt32(UInt16(bitPattern: slot[6])) | UInt32(UInt16(bitPattern: slot[7])) << 16
  }

  /// Two bits of one word: a feature without weights is let through where others have set both.
  @inline(__always)
  private static func bits(_ id: UInt32) -> UInt64 { 1 << UInt64(id >> 6 & 63) | 1 << UInt64(id >> 1 & 63) }

  /// Adds the weights of the feature `id`, if it has any, to `sums`.
  @inline(__always)
  func add(_ id: UInt32, to sums: inout TagSums) {
    let bits = Self.bits(id)
    guard filter[Int(id >> 12) & (filter.count - 1)] & bits == bits else { return }
    var slot = Int(id >> 1) & mask
    while true {
      let entry = slots[slot]
      let number = Self.id(entry)
      if number == id { sums.add(entry) }
      if number == id || number == 0 { return }
      slot = (slot + 1) & mask
    }
  }

  /// All features in the order of their numbers.
  public var features: [(id: UInt32, weights: SIMD16<Int8>)] {
    slots.filter { Self.id($0) != 0 }.map { (Self.id($0), TagSums.weights($0)) }.sorted { $0.id < $1.id }
  }
}

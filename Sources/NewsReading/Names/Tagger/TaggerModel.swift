import ArabicText

/// The trained weights: for each feature nine small integers, one a tag; the transitions between tags; the words of raw news.
///
/// A class, because every sum of weights holds on to it; nothing in it changes once it is made.
@_spi(Training) public final class TaggerModel: Sendable {
  /// The weights of one feature, by tag; the lanes behind the ninth are 0.
  public typealias Scores = SIMD16<Int32>

  private let table: FeatureTable
  /// `transitions[last]`: the score of each next tag; a tag that may not follow is far below all others.
  let transitions: [Scores]
  /// The words of raw news.
  public let words: WordTable

  /// A model of `features` (their numbers are odd, as `FeatureHash` makes them, and differ), transitions by last and next tag, and words.
  public init(features: [(id: UInt32, weights: SIMD16<Int8>)], transitions: [Scores], words: WordTable) {
    self.transitions = transitions
    self.words = words
    table = FeatureTable(features)
  }

  /// Adds the weights of the feature `id`, if it has any, to `sums`.
  @inline(__always)
  func add(_ id: UInt32, to sums: inout TagSums) { table.add(id, to: &sums) }

  /// All features in the order of their numbers.
  public var features: [(id: UInt32, weights: SIMD16<Int8>)] { table.features }
}

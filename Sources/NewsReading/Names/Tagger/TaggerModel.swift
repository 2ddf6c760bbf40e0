import ArabicText

/// The trained weights: for each feature nine small integers, one a tag; the transitions between tags; the words of raw news.
@_spi(Training) public struct TaggerModel: Sendable {
  /// The weights of one feature, by tag; the lanes behind the ninth are 0.
  public typealias Scores = SIMD16<Int32>

  private let mask: Int
  private var ids: [UInt32]
  private var weights: [SIMD16<Int8>]
  /// `transitions[last]`: the score of each next tag; a tag that may not follow is far below all others.
  let transitions: [Scores]
  /// The words of raw news.
  public let words: WordTable

  /// A model of `features` (their numbers differ and are not 0), transitions by last and next tag, and words.
  public init(features: [(id: UInt32, weights: SIMD16<Int8>)], transitions: [Scores], words: WordTable) {
    var size = 16
    while size * 3 < features.count * 4 { size *= 2 }
    mask = size - 1
    ids = .init(repeating: 0, count: size)
    weights = .init(repeating: .zero, count: size)
    self.transitions = transitions
    self.words = words
    for (id, values) in features {
      var slot = Int(id >> 1) & mask
      while ids[slot] != 0 { slot = (slot + 1) & mask }
      (ids[slot], weights[slot]) = (id, values)
    }
  }

  /// Adds the weights of the feature `id`, if it has any, to `scores`.
  @inline(__always)
  func add(_ id: UInt32, to scores: inout Scores) {
    var slot = Int(id >> 1) & mask
    while ids[slot] != 0 {
      if ids[slot] == id {
        scores &+= Scores(truncatingIfNeeded: weights[slot])
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

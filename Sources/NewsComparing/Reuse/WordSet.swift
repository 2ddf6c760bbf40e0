/// Numbers of words within one stretch of a text, a flag each: blocks of a pair ask for millions, and hashing them cost more
/// than aligning.
struct WordSet: Sendable {
  private let start: Int
  private var flags: [Bool]

  /// An empty set for the words `range`.
  init(_ range: Range<Int>) {
    start = range.lowerBound
    flags = .init(repeating: false, count: range.count)
  }

  /// Adds `word`, which lies in the stretch.
  mutating func insert(_ word: Int32) { flags[Int(word) - start] = true }

  /// Whether `word` is in the set; none outside the stretch is.
  func contains(_ word: Int32) -> Bool {
    let place = Int(word) - start
    return flags.indices.contains(place) && flags[place]
  }
}

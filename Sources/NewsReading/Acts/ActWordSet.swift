/// Classes of one word, a bit each: clauses and guards ask for them at nearly every word.
struct ActWordSet: Sendable, Equatable {
  private var bits: UInt64 = 0

  /// No class.
  init() {}

  /// Those of `words`.
  init(_ words: [ActWord]) {
    for word in words { bits |= Self.bit(word) }
  }

  /// Whether `word` is among them.
  @inline(__always)
  func contains(_ word: ActWord) -> Bool { bits & Self.bit(word) != 0 }

  /// There are fewer than sixty-four.
  @inline(__always)
  private static func bit(_ word: ActWord) -> UInt64 { 1 << UInt64(word.rawValue) }
}

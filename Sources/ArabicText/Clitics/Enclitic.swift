/// A pronoun written behind its word, as letters: at most three, packed into one number, so that it is compared at once.
struct Enclitic: Sendable {
  let weight: Float
  /// How many letters it has.
  let count: Int
  private let code: UInt64

  /// The pronoun with `letters`: «ها». Nil for none or more than three.
  init?(_ letters: String, _ weight: Float) {
    let letters = Array(Folding.fold(letters).unicodeScalars)
    guard (1...3).contains(letters.count) else { return nil }
    code = letters.reduce(0) { $0 << 16 | UInt64($1.value) }
    count = letters.count
    self.weight = weight
  }

  /// Whether a word with this end ends with it.
  @inline(__always)
  func ends(_ end: WordEnd) -> Bool { end.code(count) == code }
}

/// The last three letters of a word.
struct WordEnd {
  private let code: UInt64

  init(_ word: SegmentLetters) {
    code = (1...3).reversed().reduce(0) { code, back in
      code << 16 | (back <= word.count ? UInt64(word[word.count - back]) : 0)
    }
  }

  @inline(__always)
  fileprivate func code(_ count: Int) -> UInt64 { code & (1 << (16 * UInt64(count)) - 1) }
}

/// The letters of one word, held without an array: shapes are asked for nearly every word of an article.
struct ShapeLetters {
  private static let held = 24
  private var first: InlineArray<24, UInt16> = .init(repeating: 0)
  /// What no word of the language needs.
  private var rest: [UInt16] = []
  private var start = 0
  private var end = 0

  /// How many there are.
  var count: Int { end - start }

  /// The letter at `index`.
  subscript(index: Int) -> UInt32 {
    let place = start + index
    return UInt32(place < Self.held ? first[place] : rest[place - Self.held])
  }

  /// Adds a letter below U+10000.
  mutating func append(_ letter: UInt32) {
    let letter = UInt16(truncatingIfNeeded: letter)
    if end < Self.held { first[end] = letter } else { rest.append(letter) }
    end += 1
  }

  /// Takes the first letter off.
  mutating func dropFirst() { start += 1 }

  /// The letters from the one at `index` on.
  func string(from index: Int) -> String {
    var result = String.UnicodeScalarView()
    for place in min(index, count)..<count { result.append(Unicode.Scalar(self[place]) ?? "\u{FFFD}") }
    return String(result)
  }
}

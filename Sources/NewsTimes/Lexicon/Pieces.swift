import ArabicText

/// What the grammars of times and quantities read: phrases, with the numbers among them read once for both.
final class Pieces: Phrases {
  /// `numberAt[index]` is the number that begins at the piece, −1 for none.
  private let numberAt: [Int32]
  private let numbers: [ReadNumber]

  /// Cuts `text` and reads its numbers. O(n).
  override init(_ text: TokenizedText, _ lexicon: TimeLexicon) {
    let phrases = Phrases(text, lexicon)
    (numbers, numberAt) = NumberReader(phrases).numbers()
    super.init(phrases)
  }

  /// The number that begins at `index`.
  @inline(__always)
  func number(_ index: Int) -> ReadNumber? {
    guard index >= 0, index < numberAt.count, numberAt[index] >= 0 else { return nil }
    return numbers[Int(numberAt[index])]
  }
}

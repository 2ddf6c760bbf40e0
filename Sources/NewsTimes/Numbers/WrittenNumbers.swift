public import ArabicText

/// The numbers of a text in digits and in words: «خمسة عشر» and «15» are one. For those who compare two texts.
public struct WrittenNumbers: Sendable {
  /// A number with the tokens it stands in.
  public struct Number: Sendable, Hashable {
    public let tokens: Range<Int>
    public let value: Double
    /// «الثالثة»: a place in an order, no count.
    public let isOrdinal: Bool
  }

  /// The numbers that the lexicons know, loaded when first asked for.
  public static let shared = WrittenNumbers()

  private let lexicon = TimeLexicon()

  /// The counts and places in an order of `text`, in order; bounds and fractions («عشرات», «نصف») are none. O(n).
  public func numbers(in text: TokenizedText) -> [Number] {
    let phrases = Phrases(text, lexicon)
    return NumberReader(phrases).numbers().numbers.compactMap { number in
      guard number.kind == .cardinal || number.kind == .ordinal, number.high == nil else { return nil }
      return Number(tokens: phrases.tokens(number.pieces), value: number.value, isOrdinal: number.kind == .ordinal)
    }
  }
}

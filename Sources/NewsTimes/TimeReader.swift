public import ArabicText

/// Reads the times and quantities of one article. Made once; reading is pure and may run on many threads.
public struct TimeReader: Sendable {
  /// Loads the lexicons.
  public init() {}

  /// The times and quantities of `text`.
  ///
  /// - Parameters:
  ///   - published: the day of publication, nil where it is not known: it is never guessed.
  ///   - country: ISO 3166 code of the outlet's country, which decides on what day a week begins; nil if not known.
  public func read(_ text: TokenizedText, published: CalendarDay?, country: String? = nil) -> TimesAndQuantities {
    TimesAndQuantities()
  }
}

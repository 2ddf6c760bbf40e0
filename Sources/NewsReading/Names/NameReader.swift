import ArabicText
import NewsTimes

/// Finds names and links them into entities.
struct NameReader: Sendable {
  /// The names of `text`.
  func read(_ text: TokenizedText, times: TimesAndQuantities) -> ArticleNames { ArticleNames() }
}

import ArabicText
import NewsRecords
import NewsTimes

/// What the readers of one article share: the text with its tokens, and what was read before them. A class, because every
/// reader of the article holds on to it.
final class ArticleContext: Sendable {
  let article: Article
  let text: TokenizedText
  /// Times and quantities, by token.
  let times: TimesAndQuantities
  /// Persons, organisations and places, and which mentions are one.
  let names: ArticleNames

  init(article: Article, text: TokenizedText, times: TimesAndQuantities, names: ArticleNames) {
    (self.article, self.text, self.times, self.names) = (article, text, times, names)
  }

  /// The contract's range of `tokens`.
  func range(_ tokens: Range<Int>) -> TextRange { TextRange(tokens: tokens, of: text) }
}

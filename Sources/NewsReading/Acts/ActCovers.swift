import ArabicText
import NewsRecords

/// What pledges and events ask of each token of an article, laid over it once for both.
struct ActCovers: Sendable {
  let times: TimeCover
  let names: NameCover
  let marks: MarkCover
  let quotations: QuotationCover
  let words: ActWords

  /// Lays times, names, marks, `quotations` and `words` over the tokens. O(n).
  init(_ context: ArticleContext, quotations: [Quotation], states: StateNames, words: ActWords) {
    let count = context.text.tokens.count
    times = TimeCover(context.times, count: count)
    names = NameCover(context.names, count: count, states: states)
    marks = MarkCover(context.text)
    self.quotations = QuotationCover(quotations, of: context.text)
    self.words = words.over(context.text)
  }
}

import ArabicText
import NewsRecords
import NewsTimes

/// Finds what was pledged in one article, by whom and by when.
///
/// Four scanners propose (words of the lexicon, futures, announced acts, scheduled things), a guard refuses what binds
/// nobody, and of proposals that cover the same words the first and most explicit stays.
struct PledgeReader: Sendable {
  private let words = ActWords()
  private let lexicon = PledgeLexicon()
  private let deadlineWords = DeadlineWords()

  /// The pledges of an article in the order of the text; ids are not yet set. Linear in the length of the text.
  func read(_ context: ArticleContext, quotations: [Quotation]) -> [Pledge] {
    let scene = PledgeScene(context, quotations: quotations, words: words, lexicon: lexicon, deadlines: deadlineWords)
    return PledgeArbiter.settle(scene.candidates).map(scene.pledge)
  }
}

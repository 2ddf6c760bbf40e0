import ArabicText
import NewsRecords
import NewsTimes

/// Finds who said what, through whom.
///
/// Rules propose: each reporting word opens a frame inside its clause (cue, source, adjuncts, link, content). The stack
/// of speakers resolves what the frame leaves out. No grounds, no speaker.
struct QuotationReader: Sendable {
  private let lexicon = CueLexicon.shared

  /// Quotations in the order of their first content range, with provisional ids for `parent`, and the repairs.
  func read(_ context: ArticleContext) -> (quotations: [Quotation], diagnostics: [Diagnostic]) {
    let words = ArticleWords(context, lexicon)
    let found = AttributionReader(words: words).read()
    let resolved = AttributionResolver.resolve(found.attributions, words: words)
    return (
      QuotationWriter(words: words, context: context).quotations(resolved),
      QuotationDiagnostics(words: words, context: context).read(found.attributions, abandoned: found.abandoned)
    )
  }
}

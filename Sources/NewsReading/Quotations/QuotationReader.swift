import NewsRecords

/// Finds who said what, through whom.
struct QuotationReader: Sendable {
  /// Quotations in the order of their first content range, ids and chain of the article's own outlet not yet set.
  func read(_ context: ArticleContext) -> (quotations: [Quotation], diagnostics: [Diagnostic]) { ([], []) }
}

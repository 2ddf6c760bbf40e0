public import NewsRecords

extension FamilyFinder {
  /// The chains behind all that `articles` share, in their order; those that share nothing are left out.
  public func chains(forPassagesOf articles: [Article]) -> Chains {
    let evidence = articles.flatMap { article in
      passages(of: article.id).map { Evidence(article: article.id, range: slice($0, of: article.text)) }
    }
    return chains(for: evidence)
  }

  private func slice(_ range: Range<Int>, of text: String) -> TextRange {
    let scalars = text.unicodeScalars
    let start = scalars.index(scalars.startIndex, offsetBy: range.lowerBound)
    let end = scalars.index(start, offsetBy: range.count)
    return TextRange(start: range.lowerBound, end: range.upperBound, text: String(scalars[start..<end]))
  }
}

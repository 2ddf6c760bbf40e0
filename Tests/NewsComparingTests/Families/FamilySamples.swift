import NewsRecords

@testable import NewsComparing

/// Readings written by hand, as a family finder needs them.
enum FamilySamples {
  /// An article with the quotations whose content is `quoted`, each with its chain and speaker.
  static func article(
    _ id: String, _ text: String, outlet: String? = nil,
    _ quoted: [(content: String, chain: [ChainHop], speaker: Speaker?)] = []
  ) -> ReadArticle {
    let quotations = quoted.enumerated().map { index, quote in
      Quotation(
        id: "q\(index + 1)", type: .indirect, content: [range(of: quote.content, in: text)], speaker: quote.speaker,
        chain: quote.chain, rule: "test", confidence: 1)
    }
    return ReadArticle(
      article: Article(id: id, text: text, outlet: outlet), reading: Reading(id: id, sha256: "", quotations: quotations)
    )
  }

  /// The first place of `slice` in `text`.
  static func range(of slice: String, in text: String) -> TextRange {
    let (whole, part) = (Array(text.unicodeScalars), Array(slice.unicodeScalars))
    let start = whole.indices.first { whole[$0...].starts(with: part) } ?? 0
    return TextRange(start: start, end: start + part.count, text: slice)
  }

  static func evidence(_ slice: String, in article: ReadArticle) -> Evidence {
    Evidence(article: article.article.id, range: range(of: slice, in: article.article.text))
  }

  static func hop(_ kind: ChainHop.Kind, _ name: String) -> ChainHop { ChainHop(kind: kind, name: name, range: nil) }

  static func finder(_ articles: [ReadArticle]) -> FamilyFinder {
    let passages = ReuseFinder().pairs(among: articles.map { ReuseArticle($0.article) })
    return FamilyFinder(articles: articles, passages: passages)
  }
}

import ArabicText
import NewsRecords

/// The articles of a dossier in the order in which they stand in an account: by day of publication, then by id.
struct Shelf: Sendable {
  let articles: [ShelvedArticle]
  private let places: [String: Int]

  /// Puts up `articles` with their readings. The order in which they are given does not matter. O(n log n).
  init(_ articles: [Article], readings: [Reading]) {
    let readings = Dictionary(readings.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    // «~» stands behind every digit: articles without a day come last.
    let sorted = articles.map { (day: readings[$0.id]?.published ?? $0.publishedDay ?? "~", article: $0) }
      .sorted { a, b in
        a.day != b.day ? a.day < b.day : a.article.id.utf8.lexicographicallyPrecedes(b.article.id.utf8)
      }
    self.articles = sorted.enumerated().map { index, entry in
      ShelvedArticle(
        number: index + 1, article: entry.article, reading: readings[entry.article.id],
        text: TokenizedText(entry.article.text))
    }
    places = Dictionary(
      self.articles.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The article `id`, nil where it was not given.
  subscript(_ id: String) -> ShelvedArticle? { places[id].map { articles[$0] } }
}

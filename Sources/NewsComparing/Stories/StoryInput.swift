public import NewsRecords
import NewsTimes

/// What the search for stories looks at in one article.
public struct StoryInput: Sendable {
  let id: String
  /// Days since 1970-01-01, nil for an article without a day: it is placed by its text alone.
  let day: Int?
  let title: String?
  let text: String

  /// The article with the day it gives itself.
  public init(_ article: Article) {
    self.init(article, published: article.publishedDay)
  }

  /// The article with the day `published`, which may have been read in its text.
  public init(_ article: Article, published: String?) {
    id = article.id
    day = published.flatMap { CalendarDay(iso: $0)?.number }
    title = article.title
    text = article.text
  }

  /// The one order in which articles are taken: by day, undated ones last, then by id.
  static func isBefore(_ a: StoryInput, _ b: StoryInput) -> Bool {
    let (x, y) = (a.day ?? Int.max, b.day ?? Int.max)
    return x != y ? x < y : a.id.utf8.lexicographicallyPrecedes(b.id.utf8)
  }
}

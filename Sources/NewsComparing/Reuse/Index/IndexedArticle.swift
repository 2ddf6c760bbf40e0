import ArabicText
import NewsTimes

/// What an index keeps of an article beside its shingles: enough to know whether it is wanted, not its text.
struct IndexedArticle: Sendable, Hashable {
  let id: String
  /// Days since 1970-01-01, nil where the day is not known.
  let day: Int?
  /// The key of the outlet, 0 where it is not known.
  let outlet: UInt64

  init(id: String, day: Int?, outlet: UInt64) {
    (self.id, self.day, self.outlet) = (id, day, outlet)
  }

  /// What is kept of `article`.
  init(_ article: ReuseArticle) {
    self.init(id: article.id, day: article.day?.number, outlet: Self.key(article.outlet))
  }

  /// The key of an outlet's name; the name itself is not needed.
  static func key(_ outlet: String?) -> UInt64 {
    outlet.map { FoldedKey($0, .clean).rawValue } ?? 0
  }
}

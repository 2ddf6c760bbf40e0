import NewsReading
import NewsRecords

/// Reads many articles on all cores; results stand in the order of the articles, so the output does not depend on how
/// many cores there are.
struct ReadingPool: Sendable {
  private let reader = ArticleReader()

  /// The readings of `articles`, in their order.
  func read(_ articles: [Article]) async -> [Reading] {
    await map(articles) { reader.read($0) }
  }

  /// `transform` of each of `items`, in their order; about four tasks a core.
  func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ transform: @escaping @Sendable (Item) -> Result
  ) async -> [Result] {
    let size = max(1, (items.count + 15) / 16)
    let chunks = stride(from: 0, to: items.count, by: size).map { Array(items[$0..<min($0 + size, items.count)]) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for (index, chunk) in chunks.enumerated() {
        group.addTask { (index, chunk.map(transform)) }
      }
      var results = [[Result]](repeating: [], count: chunks.count)
      for await (index, part) in group { results[index] = part }
      return results.flatMap { $0 }
    }
  }

  /// The reading of one article.
  func read(_ article: Article) -> Reading { reader.read(article) }
}

import NewsRecords

/// All that was given is one affair, as long as nothing tells affairs apart.
enum StoryRegister {
  /// The id that every register gives as its story.
  static let only = "s1"

  static func stories(of tellings: ReadArticles) -> [Story] {
    guard !tellings.all.isEmpty else { return [] }
    let days = tellings.all.compactMap(\.reading.published)
    return [
      Story(id: only, articles: tellings.all.map(\.article.id), from: days.min(), to: days.max())
    ]
  }
}

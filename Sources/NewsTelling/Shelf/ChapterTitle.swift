import NewsRecords

/// What a story is called: the headline of its earliest article that has one, as printed. Nothing is made up.
struct ChapterTitle: Sendable, Hashable {
  /// The headline, or a label with the number of articles where none has one.
  let text: String
  /// The outlet that printed it, nil where no article has a headline.
  let outlet: String?
  /// «من 18 آذار 2024 إلى 9 أيار 2024», empty where no article has a day.
  let span: String

  /// The title of `story`, or of all articles for nil. O(articles of the story).
  init(_ story: Story?, in edition: Edition) {
    let words = edition.words
    let told = story.map { $0.articles.compactMap { edition.shelf[$0] }.sorted { $0.number < $1.number } }
    let articles = told ?? edition.shelf.articles
    let first = articles.first { !($0.article.title ?? "").isEmpty }
    text = first?.article.title ?? "\(words["chapter.untitled"]) (\(words.count(articles.count)))"
    outlet = first?.outlet
    let days = articles.compactMap(\.day)
    guard let from = days.first, let to = days.last else {
      span = ""
      return
    }
    span =
      from == to
      ? words.dates.words(from) : words.labels.filled("page.from", words.dates.words(from), words.dates.words(to))
  }
}

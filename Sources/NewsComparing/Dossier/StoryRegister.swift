import ArabicText
import NewsRecords

/// The affairs that the articles tell, the weightiest first.
enum StoryRegister {
  /// The stories with their articles, and the words that hold each together. Stories of many articles come first, of equal
  /// ones the older.
  static func stories(of articles: ReadArticles, _ context: DossierContext) -> [Story] {
    let map = context.stories
    let grounds = StoryGrounds(map)
    let stories = map.stories.enumerated().map { number, episodes in
      let members = episodes.flatMap { map.episodes[$0] }.sorted()
      let days = members.compactMap { articles.all[$0].reading.published }
      let ids = members.map { articles.all[$0].article.id }
      return Story(
        id: map.places[members[0]].story, articles: ids, from: days.min(), to: days.max(),
        basis: basis(grounds.grounds(of: number, limit: mostGrounds), in: articles),
        independentChains: context.independentArticles(among: members))
    }
    return stories.enumerated().sorted { a, b in
      let (x, y) = (a.element.articles.count, b.element.articles.count)
      return x != y ? x > y : a.offset < b.offset
    }.map(\.element)
  }

  private static let mostGrounds = 24

  /// The first words with those stems in those articles, each place once.
  private static func basis(_ grounds: [StoryGrounds.Ground], in articles: ReadArticles) -> [Evidence] {
    grounds.flatMap { ground in
      ground.articles.compactMap { word(with: ground.stem, in: $0, of: articles) }
    }.unique()
  }

  private static func word(with stem: FoldedKey, in article: Int, of articles: ReadArticles) -> Evidence? {
    let text = articles.texts[article]
    let place = text.tokens.indices.first { index in
      text.tokens[index].kind != .newline && LightStem.key(of: text.string(at: index)) == stem
    }
    return place.map { articles.evidence(article, bytes: text.tokens[$0].bytes) }
  }
}

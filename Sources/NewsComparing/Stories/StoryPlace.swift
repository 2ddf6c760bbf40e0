/// Where an article belongs.
public struct StoryPlace: Sendable, Hashable {
  /// «s3»: stories are numbered by their first articles.
  public let story: String
  /// «s3.2»: the second episode of that story.
  public let episode: String

  /// The place of each of `count` articles. `stories` holds the numbers of its episodes, each of which holds the numbers
  /// of its articles; every article stands in one.
  static func places(of stories: [[Int]], _ episodes: [[Int]], count: Int) -> [StoryPlace] {
    var places = [StoryPlace](repeating: StoryPlace(story: "", episode: ""), count: count)
    for (number, story) in stories.enumerated() {
      for (part, episode) in story.enumerated() {
        let place = StoryPlace(story: "s\(number + 1)", episode: "s\(number + 1).\(part + 1)")
        for article in episodes[episode] { places[article] = place }
      }
    }
    return places
  }
}

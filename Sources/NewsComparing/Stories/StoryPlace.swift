/// Where an article belongs.
public struct StoryPlace: Sendable, Hashable {
  /// The story's number, from 1, in order of the stories' first articles.
  let storyNumber: Int
  /// The episode's number in its story, from 1, in order of the episodes' first articles.
  let episodeNumber: Int

  /// «s3»
  public var story: String { "s\(storyNumber)" }
  /// «s3.2»: the second episode of that story.
  public var episode: String { "s\(storyNumber).\(episodeNumber)" }

  /// The place of each of `count` articles. `stories` holds the numbers of its episodes, each of which holds the numbers
  /// of its articles; every article stands in one.
  static func places(of stories: [[Int]], _ episodes: [[Int]], count: Int) -> [StoryPlace] {
    var places = [StoryPlace](repeating: StoryPlace(storyNumber: 0, episodeNumber: 0), count: count)
    for (number, story) in stories.enumerated() {
      for (part, episode) in story.enumerated() {
        let place = StoryPlace(storyNumber: number + 1, episodeNumber: part + 1)
        for article in episodes[episode] { places[article] = place }
      }
    }
    return places
  }
}

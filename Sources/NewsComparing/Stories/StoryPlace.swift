/// Where an article belongs.
public struct StoryPlace: Sendable, Hashable {
  /// «s3»: stories are numbered by their first articles.
  public let story: String
  /// «s3.2»: the second episode of that story.
  public let episode: String

  /// The place of each article, by its number. Both lists hold every article once, ascending within a group; each
  /// episode lies in one story.
  static func places(stories: [[Int]], episodes: [[Int]]) -> [StoryPlace] {
    let count = episodes.reduce(0) { $0 + $1.count }
    var storyOf = [Int](repeating: 0, count: count)
    for (number, story) in stories.enumerated() {
      for article in story { storyOf[article] = number }
    }
    var episodesSoFar = [Int](repeating: 0, count: stories.count)
    var places = [StoryPlace](repeating: StoryPlace(story: "", episode: ""), count: count)
    for episode in episodes {
      let story = storyOf[episode[0]]
      episodesSoFar[story] += 1
      let id = "s\(story + 1)"
      let place = StoryPlace(story: id, episode: "\(id).\(episodesSoFar[story])")
      for article in episode { places[article] = place }
    }
    return places
  }
}

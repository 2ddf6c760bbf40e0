/// Finds the stories of a batch of articles. Pure: the order in which the articles are given does not matter.
public struct StoryFinder: Sendable {
  private let background = BackgroundFrequencies.standard

  /// Loads lexicons and weights.
  public init() {}

  /// The stories of `inputs`. The cost of an article does not grow with the number of articles before its days.
  public func stories(of inputs: [StoryInput]) -> StoryMap {
    let settings = StorySettings(articles: inputs.count)
    let order = inputs.indices.sorted { StoryInput.isBefore(inputs[$0], inputs[$1]) }
    var builder = ProfileBuilder(background: background)
    for index in order { builder.add(inputs[index]) }
    let profiles = builder.profiles()
    var stream = EpisodeStream(profiles, terms: builder.table.keys.count, settings: settings)
    let episodes = stream.episodes()
    var joiner = StoryJoiner(profiles, episodes, settings: settings)
    let stories = joiner.stories(links: stream.links) { stream.isRoundUp[episodes[$0][0]] }
    let given = order.indices.sorted { order[$0] < order[$1] }
    let places = StoryPlace.places(of: stories, episodes, count: inputs.count)
    return StoryMap(
      places: given.map { places[$0] }, episodes: episodes.map { $0.map { order[$0] } }, stories: stories,
      joinings: joiner.joinings, vectors: given.map { profiles[$0].vector }, stems: builder.table.keys)
  }
}

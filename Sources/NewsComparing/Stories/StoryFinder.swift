/// Finds the stories of a batch of articles. Pure: the order in which the articles are given does not matter.
public struct StoryFinder: Sendable {
  private let background = BackgroundFrequencies.standard
  private let settings = StorySettings()

  /// Loads lexicons and weights.
  public init() {}

  /// The story and the episode of each of `inputs`, in their order. Cost grows with the text, whatever was before.
  public func places(of inputs: [StoryInput]) -> [StoryPlace] {
    let order = inputs.indices.sorted { StoryInput.isBefore(inputs[$0], inputs[$1]) }
    var builder = ProfileBuilder(background: background)
    for index in order { builder.add(inputs[index]) }
    let profiles = builder.profiles()
    var stream = EpisodeStream(profiles, terms: builder.table.keys.count, settings: settings)
    var links = stream.episodes()
    let episodes = links.clusters
    links.lower(to: settings.threadThreshold)
    links.settle()
    let threads = links.clusters
    let affairs = AffairJoiner(profiles, threads, settings: settings)
      .affairs(alone: threads.map { stream.isRoundUp[$0[0]] })
    let places = StoryPlace.places(stories: affairs.map { $0.flatMap { threads[$0] } }, episodes: episodes)
    return zip(order, places).sorted { $0.0 < $1.0 }.map(\.1)
  }
}

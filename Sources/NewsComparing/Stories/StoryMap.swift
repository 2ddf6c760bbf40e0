import ArabicText

/// The stories of a batch of articles, and what made its episodes one.
public struct StoryMap: Sendable {
  /// The place of each article, in the order given.
  public let places: [StoryPlace]

  /// The articles of each episode and the episodes of each story. Articles are numbered in the order given; inside an
  /// episode they stand by day and id.
  let episodes: [[Int]]
  let stories: [[Int]]
  /// The joinings that made the stories, in their order.
  let joinings: [StoryJoiner.Joining]
  /// The weighty terms of each article, in the order given.
  let vectors: [TermVector]
  /// The stem of each term.
  let stems: [FoldedKey]
}

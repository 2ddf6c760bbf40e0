import ArabicText

/// The stories of a batch of articles, and why its episodes are one.
public struct StoryMap: Sendable {
  /// The place of each article, in the order given.
  public let places: [StoryPlace]

  /// The articles of each episode and the episodes of each story; articles are numbered in the order given.
  let episodes: [[Int]]
  let stories: [[Int]]
  /// The joinings that made the stories, in their order.
  let joinings: [StoryJoiner.Joining]
  /// The terms of each article, in the order given.
  let vectors: [TermVector]
  /// The stem of each term.
  let stems: [FoldedKey]
}

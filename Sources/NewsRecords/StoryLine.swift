/// One line of `tawatur stories`: an article and the story it belongs to.
public struct StoryLine: Sendable, Hashable, JSONWritable {
  /// The article's id.
  public var id: String
  /// The id of its story, or of its episode where those are asked for.
  public var story: String

  /// An article in its story.
  public init(id: String, story: String) {
    self.id = id
    self.story = story
  }

  /// Writes `{"id":…,"story":…}`.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("id", id)
      $0.field("story", story)
    }
  }
}

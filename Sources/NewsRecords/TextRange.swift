/// A slice of an article and its place: half open, in Unicode scalars of the article's text.
public struct TextRange: Sendable, Hashable, Decodable {
  /// The offset of the first scalar.
  public var start: Int
  /// The offset behind the last scalar.
  public var end: Int
  /// The slice itself.
  public var text: String

  /// A range that the caller vouches for: `text` is the slice at `start..<end`.
  public init(start: Int, end: Int, text: String) {
    self.start = start
    self.end = end
    self.text = text
  }

  /// The offsets.
  public var offsets: Range<Int> { start..<end }
}

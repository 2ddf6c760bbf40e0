/// A pair of quotation marks, or one mark whose partner is missing and whose end was found by the rules of repair.
public struct MarkPair: Sendable, Hashable {
  /// What was done to find the end.
  public enum Repair: String, Sendable, Hashable {
    /// No closing mark before the next opening one: the content ends with its sentence.
    case unclosed
    /// Glyphs stand the wrong way round, «»word«»: position decided.
    case reversed
  }

  /// The token of the opening mark.
  public let open: Int
  /// The token of the closing mark, nil where it is missing.
  public let close: Int?
  /// The tokens inside, without the marks.
  public let content: Range<Int>
  /// What was repaired, nil for a sound pair.
  public let repair: Repair?

  /// The tokens with their marks.
  public var whole: Range<Int> { open..<(close.map { $0 + 1 } ?? content.upperBound) }

  init(open: Int, close: Int?, content: Range<Int>, repair: Repair? = nil) {
    self.open = open
    self.close = close
    self.content = content
    self.repair = repair
  }
}

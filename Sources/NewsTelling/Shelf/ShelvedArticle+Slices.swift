import ArabicText
import NewsRecords

/// A stretch of an article that is shown, and the parts of it that were said. All are slices of the text.
struct ShownSlice: Sendable, Hashable {
  /// The bytes shown.
  let whole: Range<Int>
  /// The bytes inside `whole` that stand in full ink, in order, apart from each other.
  let said: [Range<Int>]
}

extension ShelvedArticle {
  /// The longest sentence, in bytes, that is shown around what was said.
  private static let longest = 900

  /// `bytes` widened to whole words, so that a mark never stands between two joined letters.
  func wholeWords(_ bytes: Range<Int>) -> Range<Int> {
    guard !bytes.isEmpty else { return bytes }
    let touched = text.tokens(touching: bytes)
    guard !touched.isEmpty else { return bytes }
    let tokens = text.bytes(of: touched)
    return min(tokens.lowerBound, bytes.lowerBound)..<max(tokens.upperBound, bytes.upperBound)
  }

  /// The sentence or sentences around `said`, or `said` alone where they would be long.
  func slice(_ said: [TextRange]) -> ShownSlice {
    let parts = Self.merged(said.map { wholeWords(bytes($0)) })
    guard let first = parts.first, let last = parts.last else { return ShownSlice(whole: 0..<0, said: []) }
    let hull = first.lowerBound..<last.upperBound
    let touched = text.tokens(touching: hull)
    guard !touched.isEmpty, let opening = text.sentence(holding: touched.lowerBound),
      let closing = text.sentence(holding: touched.upperBound - 1)
    else { return ShownSlice(whole: hull, said: parts) }
    let window = text.bytes(of: text.sentences[opening].lowerBound..<text.sentences[closing].upperBound)
    return ShownSlice(whole: window.count <= Self.longest ? window : hull, said: parts)
  }

  /// The ranges in order, those that touch or overlap joined.
  static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    for range in ranges.filter({ !$0.isEmpty }).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = result.last, range.lowerBound <= last.upperBound {
        result[result.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        result.append(range)
      }
    }
    return result
  }
}

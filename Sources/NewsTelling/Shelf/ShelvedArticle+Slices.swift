import ArabicText
import NewsRecords

/// A stretch of an article that is shown, and the parts of it that were said. All are slices of the text.
struct ShownSlice: Sendable, Hashable {
  /// The bytes shown.
  let whole: Range<Int>
  /// The bytes inside `whole` that stand in full ink, in order, apart from each other.
  let said: [Range<Int>]
  /// The sentence that `whole` is of.
  let sentence: Range<Int>

  /// Whether words of the sentence are left out before what is shown.
  var isCutBefore: Bool { whole.lowerBound > sentence.lowerBound }
  /// Whether words of the sentence are left out behind what is shown.
  var isCutBehind: Bool { whole.upperBound < sentence.upperBound }
}

extension ShelvedArticle {
  /// How much of a sentence is shown before and behind what was said, in bytes: some fifteen words and some eight.
  private static let before = 180
  private static let behind = 90

  /// `bytes` widened to whole words, so that a mark never stands between two joined letters.
  func wholeWords(_ bytes: Range<Int>) -> Range<Int> {
    guard !bytes.isEmpty else { return bytes }
    let touched = text.tokens(touching: bytes)
    guard !touched.isEmpty else { return bytes }
    let tokens = text.bytes(of: touched)
    return min(tokens.lowerBound, bytes.lowerBound)..<max(tokens.upperBound, bytes.upperBound)
  }

  /// `said` and the sentence around it; of a long sentence the words next to `said`.
  func slice(_ said: [TextRange]) -> ShownSlice {
    let parts = Self.merged(said.map { wholeWords(bytes($0)) })
    guard let first = parts.first, let last = parts.last else {
      return ShownSlice(whole: 0..<0, said: [], sentence: 0..<0)
    }
    let hull = first.lowerBound..<last.upperBound
    let touched = text.tokens(touching: hull)
    guard !touched.isEmpty, let opening = text.sentence(holding: touched.lowerBound),
      let closing = text.sentence(holding: touched.upperBound - 1)
    else { return ShownSlice(whole: hull, said: parts, sentence: hull) }
    let window = text.bytes(of: text.sentences[opening].lowerBound..<text.sentences[closing].upperBound)
    return ShownSlice(whole: trimmed(window, around: hull), said: parts, sentence: window)
  }

  /// As much of `window` as is shown around `hull`, cut between words.
  private func trimmed(_ window: Range<Int>, around hull: Range<Int>) -> Range<Int> {
    var (start, end) = (window.lowerBound, window.upperBound)
    if hull.lowerBound - start > Self.before {
      start = text.tokens[text.tokens(touching: (hull.lowerBound - Self.before)..<hull.lowerBound).lowerBound].end
      while start < hull.lowerBound, utf8[start] == 0x20 { start += 1 }
    }
    if end - hull.upperBound > Self.behind {
      end = text.tokens[text.tokens(touching: hull.upperBound..<(hull.upperBound + Self.behind)).upperBound - 1].start
      while end > hull.upperBound, utf8[end - 1] == 0x20 { end -= 1 }
    }
    return min(start, hull.lowerBound)..<max(end, hull.upperBound)
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

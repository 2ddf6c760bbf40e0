import ArabicText
import NewsRecords

/// An article's text by scalars, as the ranges of records count.
struct ScalarText: Sendable {
  let text: TokenizedText
  /// What stands in sound pairs of quotation marks, the marks with it; of nested pairs the outermost.
  let quotes: [Range<Int>]
  /// Where a mark lacks its partner: whether these words stand inside is a guess.
  let doubtful: [Range<Int>]
  private let scalars: [Unicode.Scalar]

  init(_ string: String) {
    text = TokenizedText(string)
    scalars = Array(string.unicodeScalars)
    quotes = Self.quotes(in: text) { $0.close != nil && $0.repair == nil }
    doubtful = Self.quotes(in: text) { $0.close == nil || $0.repair != nil }
  }

  private static func quotes(in text: TokenizedText, where isWanted: (MarkPair) -> Bool) -> [Range<Int>] {
    text.marks.filter(isWanted).map { text.scalars(of: text.bytes(of: $0.whole)) }
      .sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
      .reduce(into: []) { if $1.lowerBound >= $0.last?.upperBound ?? 0 { $0.append($1) } }
  }

  /// The sentences.
  var sentences: [Range<Int>] { text.sentences.map { text.scalars(of: text.bytes(of: $0)) } }

  /// The slice at `range`.
  func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// `range` with its slice.
  func range(_ range: Range<Int>) -> TextRange {
    TextRange(start: range.lowerBound, end: range.upperBound, text: slice(range))
  }

  /// The quotation marks, with all between them, that hold some of `range`.
  func quote(touching range: Range<Int>) -> Range<Int>? {
    let index = quotes.firstPlace { $0.upperBound > range.lowerBound }
    return index < quotes.count && quotes[index].overlaps(range) ? quotes[index] : nil
  }

  /// Whether all of `range` stands between quotation marks; nil where that is a guess.
  func isQuoted(_ range: Range<Int>) -> Bool? {
    if let quote = quote(touching: range) { return quote.contains(range) }
    let index = doubtful.firstPlace { $0.upperBound > range.lowerBound }
    return index < doubtful.count && doubtful[index].overlaps(range) ? nil : false
  }

  /// `range` cut at `marks`, which are sorted, and where quotation marks open and close.
  func segments(_ range: Range<Int>, _ marks: [CollationMark]) -> [CollationSegment] {
    var result: [CollationSegment] = []
    var place = range.lowerBound
    for mark in marks[marks.firstPlace { $0.range.upperBound > range.lowerBound }...] {
      guard mark.range.lowerBound < range.upperBound else { break }
      let marked = mark.range.clamped(to: place..<max(place, range.upperBound))
      guard !marked.isEmpty else { continue }
      result += plain(place..<marked.lowerBound) + self.marked(marked, mark)
      place = marked.upperBound
    }
    return result + plain(place..<max(place, range.upperBound))
  }

  /// Whether there is a letter or digit to put the letter of the change behind.
  private func hasWords(_ range: Range<Int>) -> Bool {
    scalars[range.clamped(to: 0..<scalars.count)].contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
  }

  private func plain(_ range: Range<Int>) -> [CollationSegment] {
    parts(range).map { CollationSegment(text: slice($0.range), mark: .same, isQuoted: $0.isQuoted) }
  }

  /// The number of the item stands on the last part that has words.
  private func marked(_ range: Range<Int>, _ mark: CollationMark) -> [CollationSegment] {
    let parts = parts(range)
    let last = parts.lastIndex { hasWords($0.range) }
    return parts.enumerated().map { index, part in
      CollationSegment(
        text: slice(part.range), mark: mark.mark, isInsideQuotation: mark.isInsideQuotation, isQuoted: part.isQuoted,
        item: index == last ? mark.item : nil)
    }
  }

  /// `range` cut where quotation marks open and close.
  private func parts(_ range: Range<Int>) -> [(range: Range<Int>, isQuoted: Bool)] {
    var result: [(range: Range<Int>, isQuoted: Bool)] = []
    var place = range.lowerBound
    func add(_ end: Int, _ isQuoted: Bool) {
      if end > place { result.append((place..<end, isQuoted)) }
      place = max(place, end)
    }
    for quote in quotes[quotes.firstPlace { $0.upperBound > range.lowerBound }...] {
      guard quote.lowerBound < range.upperBound else { break }
      add(quote.lowerBound, false)
      add(min(quote.upperBound, range.upperBound), true)
    }
    add(range.upperBound, false)
    return result
  }
}

extension Array {
  /// The first place whose element and all behind it are `isBehind`, in an array parted by it. O(log n).
  func firstPlace(where isBehind: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

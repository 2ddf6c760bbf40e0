import ArabicText
import NewsRecords

/// An article's text by scalars, as the ranges of records count.
struct ScalarText: Sendable {
  let text: TokenizedText
  private let scalars: [Unicode.Scalar]

  init(_ string: String) {
    text = TokenizedText(string)
    scalars = Array(string.unicodeScalars)
  }

  /// The sentences.
  var sentences: [Range<Int>] { text.sentences.map { text.scalars(of: text.bytes(of: $0)) } }

  /// The slice at `range`, blanks at its ends off and line ends as blanks.
  func slice(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// `range` cut at `marks`, which do not overlap.
  func segments(_ range: Range<Int>, _ marks: [(Range<Int>, CollationSegment.Mark, Bool)]) -> [CollationSegment] {
    var result: [CollationSegment] = []
    var place = range.lowerBound
    for (marked, mark, isInside) in marks where marked.lowerBound >= place && marked.upperBound <= range.upperBound {
      if marked.lowerBound > place {
        result.append(CollationSegment(text: slice(place..<marked.lowerBound), mark: .same))
      }
      result.append(CollationSegment(text: slice(marked), mark: mark, isInsideQuotation: isInside))
      place = marked.upperBound
    }
    if place < range.upperBound { result.append(CollationSegment(text: slice(place..<range.upperBound), mark: .same)) }
    return result
  }

  /// `range` of the measure, with what any of `pairs` changed or left out marked.
  func marked(_ range: Range<Int>, by pairs: [PassagePair]) -> [CollationSegment] {
    let marks = pairs.flatMap(\.wording).filter { !$0.isSilent }.compactMap { wording in
      wording.a.map {
        ($0.offsets, wording.kind == .cut ? CollationSegment.Mark.baseCut : .base, wording.insideQuotation)
      }
    }
    return segments(range, marks.sorted { ($0.0.lowerBound, $1.0.upperBound) < ($1.0.lowerBound, $0.0.upperBound) })
  }
}

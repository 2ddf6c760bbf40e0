import ArabicText

/// For each token the innermost pair of quotation marks around it, and where brackets and marks that open close again.
///
/// Made once per article in one sweep, so that the many small looks of the readers stay constant in time.
struct MarkCover: Sendable {
  private let innermost: [Int32]
  private let ends: [Int: Int]
  private let starts: [Int: Int]
  private let marks: [MarkPair]

  /// Sweeps `text` once. O(tokens + marks).
  init(_ text: TokenizedText) {
    marks = text.marks
    var innermost = [Int32](repeating: -1, count: text.tokens.count)
    var ends: [Int: Int] = [:]
    var open: [Int] = []
    var next = 0
    for index in text.tokens.indices {
      while let last = open.last, text.marks[last].content.upperBound <= index { open.removeLast() }
      innermost[index] = Int32(open.last ?? -1)
      while next < text.marks.count, text.marks[next].open <= index {
        let pair = text.marks[next]
        if let close = pair.close { ends[pair.open] = close }
        open.append(next)
        next += 1
      }
    }
    Self.addBrackets(of: text, to: &ends)
    self.innermost = innermost
    self.ends = ends
    starts = Dictionary(ends.map { ($0.value, $0.key) }, uniquingKeysWith: min)
  }

  /// The content of the innermost pair around the token at `index`, nil outside marks.
  func content(around index: Int) -> Range<Int>? {
    innermost.indices.contains(index) && innermost[index] >= 0 ? marks[Int(innermost[index])].content : nil
  }

  /// The token that closes the mark or bracket opened at `index`.
  func end(ofOpening index: Int) -> Int? { ends[index] }

  /// The token that opened the mark or bracket closed at `index`.
  func start(ofClosing index: Int) -> Int? { starts[index] }

  private static func addBrackets(of text: TokenizedText, to ends: inout [Int: Int]) {
    for paragraph in text.paragraphs {
      var open: [Int] = []
      for index in paragraph where text.tokens[index].kind == .bracket {
        if text.tokens[index].isScalar("(") || text.tokens[index].isScalar("[") {
          open.append(index)
        } else if let start = open.popLast() {
          ends[start] = index
        }
      }
    }
  }
}

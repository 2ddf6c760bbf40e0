import ArabicText

/// For each token the innermost pair of quotation marks around it, and where brackets and marks that open close again.
///
/// Made once per article in one sweep, so that the many small looks of the readers stay constant in time.
final class MarkCover: Sendable {
  private let innermost: [Int32]
  /// By token: what closes there opened at, and what opens there closes at; -1 for nothing.
  private let starts: [Int32]
  private let ends: [Int32]
  private let marks: [MarkPair]

  /// Sweeps `text` once. O(tokens + marks).
  init(_ text: TokenizedText) {
    marks = text.marks
    var innermost = [Int32](repeating: -1, count: text.tokens.count)
    var ends = innermost
    var open: [Int] = []
    var next = 0
    for index in text.tokens.indices {
      while let last = open.last, text.marks[last].content.upperBound <= index { open.removeLast() }
      innermost[index] = Int32(open.last ?? -1)
      while next < text.marks.count, text.marks[next].open <= index {
        let pair = text.marks[next]
        if let close = pair.close { ends[pair.open] = Int32(close) }
        open.append(next)
        next += 1
      }
    }
    Self.addBrackets(of: text, to: &ends)
    self.innermost = innermost
    self.ends = ends
    starts = Self.starts(of: ends)
  }

  /// The content of the innermost pair around the token at `index`, nil outside marks.
  func content(around index: Int) -> Range<Int>? {
    innermost.indices.contains(index) && innermost[index] >= 0 ? marks[Int(innermost[index])].content : nil
  }

  /// The token that closes the mark or bracket opened at `index`.
  func end(ofOpening index: Int) -> Int? { Self.look(ends, index) }

  /// The token that opened the mark or bracket closed at `index`.
  func start(ofClosing index: Int) -> Int? { Self.look(starts, index) }

  private static func look(_ layer: [Int32], _ index: Int) -> Int? {
    layer.indices.contains(index) && layer[index] >= 0 ? Int(layer[index]) : nil
  }

  /// Of two that close at one token the first counts.
  private static func starts(of ends: [Int32]) -> [Int32] {
    var starts = [Int32](repeating: -1, count: ends.count)
    for (open, close) in ends.enumerated().reversed() where close >= 0 { starts[Int(close)] = Int32(open) }
    return starts
  }

  private static func addBrackets(of text: TokenizedText, to ends: inout [Int32]) {
    for paragraph in text.paragraphs {
      var open: [Int] = []
      for index in paragraph where text.tokens[index].kind == .bracket {
        if text.tokens[index].isScalar("(") || text.tokens[index].isScalar("[") {
          open.append(index)
        } else if let start = open.popLast() {
          ends[start] = Int32(index)
        }
      }
    }
  }
}

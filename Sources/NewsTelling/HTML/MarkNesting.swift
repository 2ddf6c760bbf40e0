/// Turns marks that may nest and cross into elements that only nest.
///
/// A mark that crosses the end of the one it began in is cut there and goes on behind it; marks are cut at the ends of
/// `field` too. Nested marks stay nested, not flattened, since each draws its own line under the same words.
struct MarkNesting {
  /// What to write, in order.
  enum Step: Hashable {
    case open(ArticleMark, isFirst: Bool)
    case text(Range<Int>)
    case close(ArticleMark, isLast: Bool)
  }

  private struct Piece {
    let mark: ArticleMark
    let bytes: Range<Int>
    var isFirst: Bool { bytes.lowerBound == mark.bytes.lowerBound && mark.isFirst }
    var isLast: Bool { bytes.upperBound == mark.bytes.upperBound }
  }

  private var steps: [Step] = []
  private var open: [Piece] = []
  private var position: Int

  /// The steps that write `field` with those parts of `marks` that lie in it. O(n log n) for marks that nest.
  static func steps(_ field: Range<Int>, marks: [ArticleMark]) -> [Step] {
    var nesting = MarkNesting(position: field.lowerBound)
    var pieces = marks.map { Piece(mark: $0, bytes: $0.bytes.clamped(to: field)) }.filter { !$0.bytes.isEmpty }
    pieces.sort(by: precedes)
    nesting.run(pieces)
    nesting.closeAll(until: field.upperBound)
    nesting.write(upTo: field.upperBound)
    return nesting.steps
  }

  private init(position: Int) { self.position = position }

  /// Earlier first; of those that begin together the longest first.
  private static func precedes(_ a: Piece, _ b: Piece) -> Bool {
    if a.bytes.lowerBound != b.bytes.lowerBound { return a.bytes.lowerBound < b.bytes.lowerBound }
    if a.bytes.upperBound != b.bytes.upperBound { return a.bytes.upperBound > b.bytes.upperBound }
    return a.mark.anchor < b.mark.anchor
  }

  private mutating func run(_ sorted: [Piece]) {
    var queue = Array(sorted.reversed())
    while let piece = queue.popLast() {
      closeAll(until: piece.bytes.lowerBound)
      let limit = open.last?.bytes.upperBound ?? piece.bytes.upperBound
      guard piece.bytes.upperBound > limit else {
        begin(piece)
        continue
      }
      begin(Piece(mark: piece.mark, bytes: piece.bytes.lowerBound..<limit))
      let rest = Piece(mark: piece.mark, bytes: limit..<piece.bytes.upperBound)
      let place = queue.lastIndex { !Self.precedes($0, rest) }.map { $0 + 1 } ?? 0
      queue.insert(rest, at: place)
    }
  }

  private mutating func begin(_ piece: Piece) {
    write(upTo: piece.bytes.lowerBound)
    steps.append(.open(piece.mark, isFirst: piece.isFirst))
    open.append(piece)
  }

  private mutating func closeAll(until place: Int) {
    while let last = open.last, last.bytes.upperBound <= place {
      write(upTo: last.bytes.upperBound)
      steps.append(.close(last.mark, isLast: last.isLast))
      open.removeLast()
    }
  }

  private mutating func write(upTo place: Int) {
    if place > position { steps.append(.text(position..<place)) }
    position = max(position, place)
  }
}

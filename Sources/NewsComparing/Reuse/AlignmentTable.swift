/// The table of one alignment: rows are words of `a`, columns words of `b`, both counted from the fixed point.
///
/// The words themselves are handed to each function as spans of the whole texts.
struct AlignmentTable {
  private let words: Range<Int>
  private let others: Range<Int>
  private let isForward: Bool
  private let width: Int
  /// For each cell where its three states came from, two bits each.
  private var trace: [UInt8]
  /// The scores of the row filled last.
  private var row: [Scores]
  private var best: Int32 = 0
  private var endState = State.match

  /// The cell that the alignment ends in.
  private(set) var end = (row: 0, column: 0)

  /// The best scores of the ways to a cell, by what they end with.
  private struct Scores {
    /// Two words.
    var match = AlignmentTable.never
    /// A word of `a` alone.
    var down = AlignmentTable.never
    /// A word of `b` alone.
    var across = AlignmentTable.never

    var greatest: Int32 { max(match, max(down, across)) }
  }

  private enum State {
    static let match: UInt8 = 0
    static let down: UInt8 = 1
    static let across: UInt8 = 2
  }

  private static let gapOpen: Int32 = -2
  private static let gapExtend: Int32 = -1
  private static let other: Int32 = -2
  private static let drop: Int32 = 12
  private static let never: Int32 = -1 << 20

  /// An empty table for `words` of `a` and `others` of `b`, neither empty, from their first words on or from their last
  /// words back.
  init(_ words: Range<Int>, _ others: Range<Int>, isForward: Bool) {
    (self.words, self.others, self.isForward) = (words, others, isForward)
    width = others.count + 1
    trace = .init(repeating: 0, count: (words.count + 1) * width)
    row = .init(repeating: Scores(), count: width)
  }

  // MARK: Filling

  /// Fills every cell; the alignment ends in the last one. O(rows × columns).
  mutating func fillWhole(_ a: Span<WordCode>, _ b: Span<WordCode>) {
    _ = fillFirstRow(dropping: false)
    for index in 1...words.count { _ = fill(index, 0..<width, dropping: false, a, b) }
    end = (words.count, others.count)
    endState = Self.greatest(row[others.count]).state
  }

  /// Fills the cells that are within the drop of the best; the alignment ends in the best. O(rows × live columns).
  mutating func fillWhilePaying(_ a: Span<WordCode>, _ b: Span<WordCode>) {
    var live = 0..<fillFirstRow(dropping: true)
    var index = 1
    while index <= words.count, !live.isEmpty {
      live = fill(index, live, dropping: true, a, b)
      index += 1
    }
  }

  /// Fills the first row and gives the column behind the last live one.
  private mutating func fillFirstRow(dropping: Bool) -> Int {
    row[0].match = 0
    for column in 1..<width {
      let score = Self.gapOpen + Int32(column) * Self.gapExtend
      if dropping, score <= -Self.drop { return column }
      row[column].across = score
      trace[column] = (column == 1 ? State.match : State.across) << 4
    }
    return width
  }

  /// Fills the row `index` where the row before was live, and on for as long as its own cells are; gives the live ones.
  private mutating func fill(
    _ index: Int, _ before: Range<Int>, dropping: Bool, _ a: Span<WordCode>, _ b: Span<WordCode>
  ) -> Range<Int> {
    let word = a[word(index)]
    var corner = Scores()
    var live: Range<Int>?
    var column = before.lowerBound
    while column < width {
      let above = row[column]
      let isFirst = column == before.lowerBound
      row[column] = cell(
        index, column, above, corner, isFirst ? nil : row[column - 1],
        isFirst ? 0 : Self.score(word, b[otherWord(column)]))
      corner = above
      let isLive = !dropping || row[column].greatest > best - Self.drop
      if isLive { live = (live?.lowerBound ?? column)..<(column + 1) }
      column += 1
      if dropping, !isLive, column > before.upperBound { break }
    }
    let kept = live ?? before.lowerBound..<before.lowerBound
    for dead in before.lowerBound..<column where !kept.contains(dead) { row[dead] = Scores() }
    return kept
  }

  /// The scores of one cell; `beside` is nil in the first live column, where only a word of `a` alone can lead.
  @inline(__always)
  private mutating func cell(
    _ index: Int, _ column: Int, _ above: Scores, _ corner: Scores, _ beside: Scores?, _ score: Int32
  ) -> Scores {
    var cell = Scores()
    var code = Self.enterDown(above, &cell)
    if let beside {
      let from = Self.greatest(corner)
      let across = Self.enterAcross(beside)
      cell.match = from.score + score
      cell.across = across.score
      code |= from.state | across.state << 4
    }
    trace[index * width + column] = code
    if cell.match > best { (best, end) = (cell.match, (index, column)) }
    return cell
  }

  /// Sets the score of a word of `a` alone below `above`, and gives where it came from.
  @inline(__always)
  private static func enterDown(_ above: Scores, _ cell: inout Scores) -> UInt8 {
    let opens = max(above.match, above.across) + gapOpen
    cell.down = max(above.down, opens) + gapExtend
    let state = above.down > opens ? State.down : above.match >= above.across ? State.match : State.across
    return state << 2
  }

  /// The score of a word of `b` alone behind `cell`, and where it came from.
  @inline(__always)
  private static func enterAcross(_ cell: Scores) -> (score: Int32, state: UInt8) {
    let opens = max(cell.match, cell.down) + gapOpen
    let state = cell.across > opens ? State.across : cell.match >= cell.down ? State.match : State.down
    return (max(cell.across, opens) + gapExtend, state)
  }

  @inline(__always)
  private static func greatest(_ cell: Scores) -> (score: Int32, state: UInt8) {
    if cell.match >= cell.down, cell.match >= cell.across { return (cell.match, State.match) }
    return cell.down >= cell.across ? (cell.down, State.down) : (cell.across, State.across)
  }

  // MARK: Words

  @inline(__always)
  private func word(_ row: Int) -> Int { isForward ? words.lowerBound + row - 1 : words.upperBound - row }

  @inline(__always)
  private func otherWord(_ column: Int) -> Int {
    isForward ? others.lowerBound + column - 1 : others.upperBound - column
  }

  /// Three for an equal word, two for a kindred one, one for a particle.
  @inline(__always)
  private static func score(_ one: WordCode, _ two: WordCode) -> Int32 {
    if one.key == two.key { return max(1, Int32(min(one.weight, two.weight))) }
    return one.light == two.light ? max(1, Int32(min(one.weight, two.weight)) - 1) : other
  }

  private static func relation(_ one: WordCode, _ two: WordCode) -> Alignment.Relation {
    if one.key == two.key { return .equal }
    return one.light == two.light ? .kindred : .other
  }

  // MARK: The way back

  /// The places from the fixed point to `end`, in the order of the texts.
  func columns(_ a: Span<WordCode>, _ b: Span<WordCode>) -> [Alignment.Column] {
    var (row, column) = end
    var state = endState
    var result: [Alignment.Column] = []
    while row > 0 || column > 0 {
      let code = trace[row * width + column]
      switch state {
      case State.down:
        result.append(place(row, column, .onlyA))
        state = code >> 2 & 3
        row -= 1
      case State.across:
        result.append(place(row, column, .onlyB))
        state = code >> 4 & 3
        column -= 1
      default:
        result.append(place(row, column, Self.relation(a[word(row)], b[otherWord(column)])))
        state = code & 3
        row -= 1
        column -= 1
      }
    }
    return isForward ? result.reversed() : result
  }

  /// A missing word has the index of the one that follows on its side.
  private func place(_ row: Int, _ column: Int, _ relation: Alignment.Relation) -> Alignment.Column {
    let i = relation == .onlyB ? (isForward ? words.lowerBound + row : words.upperBound - row) : word(row)
    let j =
      relation == .onlyA ? (isForward ? others.lowerBound + column : others.upperBound - column) : otherWord(column)
    return Alignment.Column(a: Int32(i), b: Int32(j), relation: relation)
  }
}

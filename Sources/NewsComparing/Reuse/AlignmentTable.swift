import ArabicText

/// The table of one alignment: rows are words of `a`, columns words of `b`, both counted from the fixed point.
struct AlignmentTable {
  private let words: Range<Int>
  private let others: Range<Int>
  private let aligner: TokenAligner
  private let isForward: Bool
  /// Light keys, zero until asked for.
  private var lightA: [UInt64]
  private var lightB: [UInt64]
  /// For each cell where its three states came from, two bits each.
  private var trace: [UInt8]
  private var row: Row
  private var best: Int32 = 0
  private var endState = State.match

  /// The cell that the alignment ends in.
  private(set) var end = (row: 0, column: 0)

  /// The scores of one row in the three states.
  private struct Row {
    var match: [Int32]
    var down: [Int32]
    var across: [Int32]

    init(_ width: Int) {
      match = .init(repeating: AlignmentTable.never, count: width)
      down = match
      across = match
    }

    mutating func clear(_ columns: Range<Int>) {
      for column in columns {
        match[column] = AlignmentTable.never
        down[column] = AlignmentTable.never
        across[column] = AlignmentTable.never
      }
    }

    func greatest(_ column: Int) -> Int32 { max(match[column], down[column], across[column]) }
  }

  /// What a cell ends with: two words, a word of `a` alone, a word of `b` alone.
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

  init(_ words: Range<Int>, _ others: Range<Int>, _ aligner: TokenAligner, isForward: Bool) {
    (self.words, self.others, self.aligner, self.isForward) = (words, others, aligner, isForward)
    lightA = .init(repeating: 0, count: words.count)
    lightB = .init(repeating: 0, count: others.count)
    trace = .init(repeating: 0, count: (words.count + 1) * (others.count + 1))
    row = Row(others.count + 1)
  }

  // MARK: Filling

  /// Fills every cell; the alignment ends in the last one. O(rows × columns).
  mutating func fillWhole() {
    fillFirstRow(dropping: false)
    for index in 1...words.count { _ = fill(index, 0..<(others.count + 1), dropping: false) }
    end = (words.count, others.count)
    let (match, down, across) = (row.match[others.count], row.down[others.count], row.across[others.count])
    endState = match >= max(down, across) ? State.match : down >= across ? State.down : State.across
  }

  /// Fills the cells that are within the drop of the best; the alignment ends in the best. O(rows × live columns).
  mutating func fillWhilePaying() {
    var live = 0..<fillFirstRow(dropping: true)
    var index = 1
    while index <= words.count, !live.isEmpty {
      live = fill(index, live, dropping: true)
      index += 1
    }
  }

  /// Fills the first row and gives the column behind the last live one.
  @discardableResult
  private mutating func fillFirstRow(dropping: Bool) -> Int {
    row.match[0] = 0
    for column in 1...others.count {
      row.across[column] = Self.gapOpen + Int32(column) * Self.gapExtend
      if dropping, row.across[column] <= -Self.drop {
        row.across[column] = Self.never
        return column
      }
      trace[column] = (column == 1 ? State.match : State.across) << 4
    }
    return others.count + 1
  }

  /// Fills the row `index` where the row before was live, and on for as long as its own cells are; gives the live ones.
  private mutating func fill(_ index: Int, _ before: Range<Int>, dropping: Bool) -> Range<Int> {
    var corner = (match: Self.never, down: Self.never, across: Self.never)
    var live: Range<Int>?
    var column = before.lowerBound
    while column <= others.count {
      let above = (row.match[column], row.down[column], row.across[column])
      fillCell(index, column, corner, above, isFirst: column == before.lowerBound)
      corner = above
      let isLive = !dropping || row.greatest(column) > best - Self.drop
      if isLive { live = (live?.lowerBound ?? column)..<(column + 1) }
      column += 1
      if dropping, !isLive, column > before.upperBound { break }
    }
    guard let live else { return 0..<0 }
    row.clear(before.lowerBound..<max(before.lowerBound, live.lowerBound))
    row.clear(live.upperBound..<column)
    return live
  }

  private mutating func fillCell(
    _ index: Int, _ column: Int, _ corner: (match: Int32, down: Int32, across: Int32),
    _ above: (match: Int32, down: Int32, across: Int32), isFirst: Bool
  ) {
    let diagonal = Self.greatest(corner.match, corner.down, corner.across)
    let opened = Self.greatest(above.match, Self.never, above.across)
    let goesOn = above.down > opened.score + Self.gapOpen
    var code = diagonal.state | (goesOn ? State.down : opened.state) << 2
    row.match[column] = column > 0 && !isFirst ? diagonal.score + score(index, column) : Self.never
    row.down[column] = (goesOn ? above.down : opened.score + Self.gapOpen) + Self.gapExtend
    row.across[column] = Self.never
    if column > 0, !isFirst {
      let beside = Self.greatest(row.match[column - 1], row.down[column - 1], Self.never)
      let goesOn = row.across[column - 1] > beside.score + Self.gapOpen
      row.across[column] = (goesOn ? row.across[column - 1] : beside.score + Self.gapOpen) + Self.gapExtend
      code |= (goesOn ? State.across : beside.state) << 4
    }
    trace[index * (others.count + 1) + column] = code
    if row.match[column] > best { (best, end) = (row.match[column], (index, column)) }
  }

  private static func greatest(_ match: Int32, _ down: Int32, _ across: Int32) -> (score: Int32, state: UInt8) {
    if match >= down, match >= across { return (match, State.match) }
    return down >= across ? (down, State.down) : (across, State.across)
  }

  // MARK: Words

  private func word(_ row: Int) -> Int { isForward ? words.lowerBound + row - 1 : words.upperBound - row }
  private func otherWord(_ column: Int) -> Int {
    isForward ? others.lowerBound + column - 1 : others.upperBound - column
  }

  /// Three for an equal word, two for a kindred one, one for a particle.
  private mutating func score(_ row: Int, _ column: Int) -> Int32 {
    let weight = Int32(min(aligner.a.weights[word(row)], aligner.b.weights[otherWord(column)]))
    return switch relation(row, column) {
    case .equal: max(1, weight)
    case .kindred: max(1, weight - 1)
    default: Self.other
    }
  }

  private mutating func relation(_ row: Int, _ column: Int) -> Alignment.Relation {
    let (i, j) = (word(row), otherWord(column))
    if aligner.a.keys[i] == aligner.b.keys[j] { return .equal }
    if lightA[row - 1] == 0 { lightA[row - 1] = LightKey.of(aligner.textA, Int(aligner.a.tokens[i])) }
    if lightB[column - 1] == 0 { lightB[column - 1] = LightKey.of(aligner.textB, Int(aligner.b.tokens[j])) }
    return lightA[row - 1] == lightB[column - 1] ? .kindred : .other
  }

  // MARK: The way back

  /// The places from the fixed point to `end`, in the order of the texts.
  mutating func columns() -> [Alignment.Column] {
    var (row, column) = end
    var state = endState
    var result: [Alignment.Column] = []
    while row > 0 || column > 0 {
      let code = trace[row * (others.count + 1) + column]
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
        result.append(place(row, column, relation(row, column)))
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

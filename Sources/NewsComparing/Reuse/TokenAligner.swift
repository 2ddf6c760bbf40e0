/// Aligns words of two texts: between two points that are fixed, or outwards from one for as long as it pays.
///
/// Affine gaps after Gotoh (1982); an extension is given up twelve below its best (X-drop: Zhang, Berman, Wiehe, Miller
/// 1998), so that chance words of unrelated text never carry it on.
struct TokenAligner {
  let a: CopyWords
  let b: CopyWords

  /// The longest side of a table; a longer extension goes on from where the table ended.
  private static let longest = 64

  /// The places of `words` of `a` and `others` of `b`, both wholly used.
  func between(_ words: Range<Int>, _ others: Range<Int>) -> [Alignment.Column] {
    if words.isEmpty || others.isEmpty { return oneSided(words, others) }
    var table = AlignmentTable(words, others, isForward: true)
    table.fillWhole(a.codes.span, b.codes.span)
    return table.columns(a.codes.span, b.codes.span)
  }

  /// The places that go on from the words `i` and `j` and end below `endA` and `endB`; empty where going on does not pay.
  func forward(_ i: Int, _ j: Int, _ endA: Int, _ endB: Int) -> [Alignment.Column] {
    var result: [Alignment.Column] = []
    var (i, j) = (i, j)
    while i < endA, j < endB {
      var table = AlignmentTable(
        i..<min(endA, i + Self.longest), j..<min(endB, j + Self.longest), isForward: true)
      table.fillWhilePaying(a.codes.span, b.codes.span)
      result += table.columns(a.codes.span, b.codes.span)
      (i, j) = (i + table.end.row, j + table.end.column)
      if max(table.end.row, table.end.column) < Self.longest / 2 { break }
    }
    return result
  }

  /// As `forward`, towards the beginning: the places that end before `i` and `j` and begin behind `startA` and `startB`.
  func backward(_ i: Int, _ j: Int, _ startA: Int, _ startB: Int) -> [Alignment.Column] {
    var result: [Alignment.Column] = []
    var (i, j) = (i, j)
    while i > startA, j > startB {
      var table = AlignmentTable(
        max(startA, i - Self.longest)..<i, max(startB, j - Self.longest)..<j, isForward: false)
      table.fillWhilePaying(a.codes.span, b.codes.span)
      result = table.columns(a.codes.span, b.codes.span) + result
      (i, j) = (i - table.end.row, j - table.end.column)
      if max(table.end.row, table.end.column) < Self.longest / 2 { break }
    }
    return result
  }

  /// Words of one side after words of the other.
  func oneSided(_ words: Range<Int>, _ others: Range<Int>) -> [Alignment.Column] {
    words.map { Alignment.Column(a: Int32($0), b: Int32(others.lowerBound), relation: .onlyA) }
      + others.map { Alignment.Column(a: Int32(words.upperBound), b: Int32($0), relation: .onlyB) }
  }
}

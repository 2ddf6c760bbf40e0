/// The words of a passage that stand in another place of the other text, to tell a moved phrase from a cut one.
///
/// What another block of the passage pairs was moved with its block; what one change cuts and another puts in again was
/// moved inside its sentence («في مخيم السهل قال …» — «قال … في مخيم السهل»).
struct MovedWords {
  private var a: Set<Int> = []
  private var b: Set<Int> = []

  /// More changes than these are another text, whose words meet by chance; looking would cost their square.
  private static let mostChanges = 60

  /// The words of `passage` that moved, of which `changes` are the differences.
  init(_ passage: Passage, _ changes: [Change], _ wordsA: CopyWords, _ wordsB: CopyWords) {
    if passage.blocks.count > 1 { addPaired(in: passage) }
    let changes = changes.filter { $0.nature == .words }
    guard changes.count > 1, changes.count <= Self.mostChanges else { return }
    for (i, cut) in changes.enumerated() where !cut.a.isEmpty {
      for (j, put) in changes.enumerated() where i != j && !put.b.isEmpty {
        addRun(between: cut.a, put.b, wordsA, wordsB)
      }
    }
  }

  private mutating func addPaired(in passage: Passage) {
    for block in passage.blocks {
      for column in block.columns where column.relation == .equal {
        a.insert(Int(column.a))
        b.insert(Int(column.b))
      }
    }
  }

  /// The longest run of the same words in both ranges, if it has two words of meaning.
  private mutating func addRun(between one: Range<Int>, _ other: Range<Int>, _ wordsA: CopyWords, _ wordsB: CopyWords) {
    var best = 0..<0
    var start = 0
    for i in one {
      for j in other {
        var length = 0
        while one.contains(i + length), other.contains(j + length),
          wordsA.codes[i + length].light == wordsB.codes[j + length].light
        { length += 1 }
        if length > best.count { (best, start) = (i..<(i + length), j) }
      }
    }
    guard best.count(where: { wordsA.codes[$0].weight == WordCode.Weight.content }) >= 2 else { return }
    a.formUnion(best)
    b.formUnion(start..<(start + best.count))
  }

  /// `change` without the side that mostly moved, nil if nothing is left.
  func without(_ change: Change) -> Change? {
    if a.isEmpty || change.nature != .words { return change }
    let (one, two) = (left(change.a, a), left(change.b, b))
    return one.isEmpty && two.isEmpty ? nil : Change(a: one, b: two, nature: .words)
  }

  private func left(_ range: Range<Int>, _ moved: Set<Int>) -> Range<Int> {
    !range.isEmpty && range.count { moved.contains($0) } * 2 >= range.count
      ? range.lowerBound..<range.lowerBound : range
  }
}

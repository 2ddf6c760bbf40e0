/// The words of a passage that stand in another place of the other text, to tell a moved phrase from a cut one.
///
/// What another block of the passage pairs was moved with its block; what one change cuts and another puts in again was
/// moved inside its sentence («في مخيم السهل قال …» — «قال … في مخيم السهل»). A run is taken out of both sides, word by
/// word: what stands beside it in the same change was not moved and is told.
struct MovedWords {
  private var a: Set<Int> = []
  private var b: Set<Int> = []
  private let blocks: [Alignment]

  /// More changes than these are another text, whose words meet by chance; looking would cost their square.
  private static let mostChanges = 60
  /// The words of meaning that a moved run has: «أمير منطقة عسير» has one, and two of office.
  private static let leastWords = 2

  /// The words of `passage` that moved, of which `changes` are the differences.
  init(_ passage: Passage, _ changes: [Change], _ wordsA: CopyWords, _ wordsB: CopyWords) {
    blocks = passage.blocks
    if blocks.count > 1 { addPaired() }
    let changes = changes.filter { $0.nature == .words }
    guard !changes.isEmpty, changes.count <= Self.mostChanges else { return }
    for (i, cut) in changes.enumerated() where !cut.a.isEmpty {
      for (j, put) in changes.enumerated() where !put.b.isEmpty {
        if i == j { addSwap(in: cut, wordsA, wordsB) } else { addRun(between: cut.a, put.b, wordsA, wordsB) }
      }
    }
  }

  private mutating func addPaired() {
    for block in blocks {
      for column in block.columns where column.relation == .equal {
        a.insert(Int(column.a))
        b.insert(Int(column.b))
      }
    }
  }

  /// The longest run of the same words in both ranges that neither has moved yet, if it means enough.
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
    let end = start + best.count
    guard isPhrase(best, wordsA), isPart(best, of: one), isPart(start..<end, of: other) else { return }
    a.formUnion(best)
    b.formUnion(start..<end)
  }

  /// At the edge, or a good part of all: what a whole sentence cut or put in names inside did not move there.
  private func isPart(_ run: Range<Int>, of range: Range<Int>) -> Bool {
    run.lowerBound == range.lowerBound || run.upperBound == range.upperBound || run.count * 3 >= range.count
  }

  /// A word of meaning, and another one or one of office: particles alone are everywhere.
  private func isPhrase(_ range: Range<Int>, _ words: CopyWords) -> Bool {
    let content = range.count { words.codes[$0].weight == WordCode.Weight.content }
    let office = range.count { CommonWords.shared.isOffice(words.codes[$0].key) }
    return content > 0 && content + office >= Self.leastWords
  }

  /// «الديني والأخلاقي» for «الأخلاقي والديني»: the same words, joined by و in both, whose order says nothing.
  private mutating func addSwap(in change: Change, _ wordsA: CopyWords, _ wordsB: CopyWords) {
    guard change.a.count > 1, change.a.count == change.b.count, isPhrase(change.a, wordsA) else { return }
    let (one, two) = (wordsA.codes[change.a], wordsB.codes[change.b])
    guard one.map(\.light).sorted() == two.map(\.light).sorted(), Set(one.map(\.key)) != Set(two.map(\.key)) else {
      return
    }
    a.formUnion(change.a)
    b.formUnion(change.b)
  }

  /// What is left of `change` of the block `index` without the words that moved: itself, less, or nothing.
  func without(_ change: Change, of index: Int) -> [Change] {
    if a.isEmpty || change.nature != .words { return [change] }
    // What one block leaves out and another lays beside something is told there, changed words and all.
    let others = change.a.isEmpty || change.b.isEmpty ? blocks.indices.filter { $0 != index }.map { blocks[$0] } : []
    let one = left(change.a) { word in a.contains(word) || others.contains { $0.a.contains(word) } }
    let two = left(change.b) { word in b.contains(word) || others.contains { $0.b.contains(word) } }
    if one.count <= 1, two.count <= 1, one.first ?? change.a == change.a, two.first ?? change.b == change.b,
      one.isEmpty == change.a.isEmpty, two.isEmpty == change.b.isEmpty
    {
      return [change]
    }
    return (0..<max(one.count, two.count)).map { index in
      Change(
        a: index < one.count ? one[index] : change.a.upperBound..<change.a.upperBound,
        b: index < two.count ? two[index] : change.b.upperBound..<change.b.upperBound, nature: .words)
    }
  }

  /// The stretches of `range` between the words that moved.
  private func left(_ range: Range<Int>, _ hasMoved: (Int) -> Bool) -> [Range<Int>] {
    range.filter { !hasMoved($0) }.reduce(into: [Range<Int>]()) { runs, word in
      if let last = runs.last, last.upperBound == word {
        runs[runs.count - 1] = last.lowerBound..<(word + 1)
      } else {
        runs.append(word..<(word + 1))
      }
    }
  }
}

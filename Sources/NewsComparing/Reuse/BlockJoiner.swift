/// Joins copied blocks that fill one stretch of both texts, in whatever order they stand there.
///
/// So a paragraph whose sentences or phrases changed places is one passage. A block that repeats words of another, as a
/// lead printed twice does, is a passage of its own if it is as near to a copy as the other; else only those words count
/// that no block had before. So a programme of one town does not stand against that of another, which has its own.
enum BlockJoiner {
  /// The most words between two blocks of one passage, in either text.
  private static let widestHole = 20
  /// How near to a copy a second printing is, measured by the first: the same form filled in for another body is less.
  private static let asNear = 0.88
  /// The share of a block's equal words up to which they count as new, and from which as used.
  private static let (unused, mostlyUsed) = (0.2, 0.8)

  /// The blocks by passage. O(m²) at worst in the number of blocks of this pair.
  static func joined(_ blocks: [Alignment]) -> [[Alignment]] {
    joinedParts(withoutParallels(blocks))
  }

  /// The blocks without those that lay words of a better block beside another text, however far away: «تعيين فلان» of one
  /// body beside «تعيين فلان» of another.
  private static func withoutParallels(_ blocks: [Alignment]) -> [Alignment] {
    guard blocks.count > 1, haveOverlaps(blocks.map(\.a)) || haveOverlaps(blocks.map(\.b)),
      case let (once, again) = parted(blocks), !again.isEmpty
    else { return blocks }
    let used = UsedWords(once)
    let parallels = again.filter { block in
      let shares = used.shares(of: block)
      return max(shares.a, shares.b) >= mostlyUsed && min(shares.a, shares.b) <= unused
        && !isSecondPrinting(block, of: once, used)
    }
    return blocks.filter { !parallels.contains($0) }
  }

  /// Whether two of `ranges` share a place. O(m log m).
  private static func haveOverlaps(_ ranges: [Range<Int>]) -> Bool {
    let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
    return zip(sorted, sorted.dropFirst()).contains { $0.upperBound > $1.lowerBound }
  }

  private static func joinedParts(_ blocks: [Alignment]) -> [[Alignment]] {
    guard blocks.count > 1 else { return blocks.isEmpty ? [] : [blocks] }
    let cut = Cut(blocks)
    if cut.width > widestHole, let (before, after) = cut.halves(of: blocks) {
      return joinedParts(before) + joinedParts(after)
    }
    let (once, again) = parted(blocks)
    let groups = isHalfEqual(once) ? [once] : once.map { [$0] }
    let used = UsedWords(once)
    let copies = again.compactMap { block in
      // What repeats words inside a passage is an echo of its own phrases; outside, another copy of it.
      groups.contains { lies(block, inside: $0) }
        ? nil : isSecondPrinting(block, of: once, used) ? block : used.rest(of: block)
    }
    return groups + joinedParts(copies)
  }

  /// Whether one text prints `block` a second time: its words are new there, and it is as equal as what used them first.
  private static func isSecondPrinting(_ block: Alignment, of once: [Alignment], _ used: UsedWords) -> Bool {
    let (usedA, usedB) = used.shares(of: block)
    guard min(usedA, usedB) <= unused else { return false }
    let rivals = once.filter { usedA > usedB ? $0.a.overlaps(block.a) : $0.b.overlaps(block.b) }
    let first = rivals.map { density($0) }.max() ?? 0
    return density(block) >= first * asNear
  }

  /// The share of equal words among the places that both texts have.
  private static func density(_ block: Alignment) -> Double {
    let shared = block.columns.count { $0.relation != .onlyA && $0.relation != .onlyB }
    return Double(equal(block)) / Double(max(1, shared))
  }

  /// The blocks that use words of their own, the largest first, and those that use the words of another again.
  private static func parted(_ blocks: [Alignment]) -> (once: [Alignment], again: [Alignment]) {
    var used = UsedWords(around: blocks)
    var (once, again): ([Alignment], [Alignment]) = ([], [])
    let sorted = blocks.map { (block: $0, equal: equal($0)) }
      .sorted { ($1.equal, $0.block.a.lowerBound) < ($0.equal, $1.block.a.lowerBound) }
    for (block, _) in sorted {
      let shares = used.shares(of: block)
      if max(shares.a, shares.b) > unused {
        again.append(block)
      } else {
        once.append(block)
        used.insert(block)
      }
    }
    return (once, again)
  }

  private static func isHalfEqual(_ blocks: [Alignment]) -> Bool {
    let words = blocks.reduce(0) { $0 + equal($1) }
    let passage = Passage(blocks)
    return words * 2 >= max(passage.a.count, passage.b.count)
  }

  private static func lies(_ block: Alignment, inside group: [Alignment]) -> Bool {
    let passage = Passage(group)
    return passage.a.lowerBound <= block.a.lowerBound && block.a.upperBound <= passage.a.upperBound
      && passage.b.lowerBound <= block.b.lowerBound && block.b.upperBound <= passage.b.upperBound
  }

  private static func equal(_ block: Alignment) -> Int { block.columns.count { $0.relation == .equal } }

  /// The widest stretch between the blocks, in either text, that none of them covers.
  private struct Cut {
    var width = 0
    private var end = 0
    private var isInA = true

    init(_ blocks: [Alignment]) {
      look(at: blocks.map(\.a), isA: true)
      look(at: blocks.map(\.b), isA: false)
    }

    private mutating func look(at ranges: [Range<Int>], isA: Bool) {
      let sorted = ranges.sorted { $0.lowerBound < $1.lowerBound }
      var reached = sorted[0].upperBound
      for range in sorted.dropFirst() {
        if range.lowerBound - reached > width {
          (width, end, isInA) = (range.lowerBound - reached, range.lowerBound, isA)
        }
        reached = max(reached, range.upperBound)
      }
    }

    /// The blocks before and behind the stretch.
    func halves(of blocks: [Alignment]) -> ([Alignment], [Alignment])? {
      let isBefore = { (block: Alignment) in (isInA ? block.a : block.b).lowerBound < end }
      let halves = (blocks.filter(isBefore), blocks.filter { !isBefore($0) })
      return halves.0.isEmpty || halves.1.isEmpty ? nil : halves
    }
  }
}

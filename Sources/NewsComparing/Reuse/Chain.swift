/// Equal runs that stand in one order in both texts and near one another: the bones of a passage.
struct Chain: Sendable {
  /// In their order; they do not overlap.
  private(set) var runs: [EqualRun]

  /// The most words between two runs, in either text: a sentence put in is bridged, a page is not.
  static let widestGap = 60
  /// The most words between two runs in both texts at once: more is another text, not another wording.
  static let widestChange = 15
  /// How many runs before one are tried as the one it follows.
  private static let reach = 48

  /// The equal words.
  var length: Int { runs.reduce(0) { $0 + $1.length } }
}

extension Chain {
  /// Cuts `runs`, sorted by their places, into chains, the best first. O(m), since the look back is bounded.
  ///
  /// Sparse dynamic programming as aligners of genomes do it (Li: Minimap2, 2018): a run pays three for each word, a
  /// gap costs its changed words and the logarithm of the words put in.
  static func chains(of runs: [EqualRun]) -> [Chain] {
    var scores = runs.map { $0.length * 3 }
    var before = [Int](repeating: -1, count: runs.count)
    for index in runs.indices {
      for previous in stride(from: index - 1, through: max(0, index - reach), by: -1) {
        guard let gain = gain(of: runs[index], after: runs[previous]) else { continue }
        if scores[previous] + gain > scores[index] {
          scores[index] = scores[previous] + gain
          before[index] = previous
        }
      }
    }
    return collect(runs, scores, before)
  }

  /// Takes the chain with the highest score, then the highest of what is left.
  private static func collect(_ runs: [EqualRun], _ scores: [Int], _ before: [Int]) -> [Chain] {
    var isUsed = [Bool](repeating: false, count: runs.count)
    var chains: [Chain] = []
    for end in runs.indices.sorted(by: { (scores[$1], $0) < (scores[$0], $1) }) where !isUsed[end] {
      var members: [EqualRun] = []
      var index = end
      while index >= 0, !isUsed[index] {
        isUsed[index] = true
        members.append(runs[index])
        index = before[index]
      }
      chains.append(Chain(runs: withoutOverlap(members.reversed())))
    }
    return chains
  }

  /// What `run` adds behind `previous`, nil where it cannot follow.
  private static func gain(of run: EqualRun, after previous: EqualRun) -> Int? {
    guard run.a > previous.a, run.b > previous.b else { return nil }
    let (gapA, gapB) = (run.a - previous.aEnd, run.b - previous.bEnd)
    let overlap = max(0, -gapA, -gapB)
    guard overlap < run.length, max(gapA, gapB) <= widestGap, min(gapA, gapB) <= widestChange else { return nil }
    let inserted = abs(gapA - gapB)
    let cost = max(0, min(gapA, gapB)) + 2 * (Int.bitWidth - inserted.leadingZeroBitCount)
    return (run.length - overlap) * 3 - cost
  }

  /// Cuts what a run shares with the one before it: «أ ب أ ب» against «أ ب».
  private static func withoutOverlap(_ runs: [EqualRun]) -> [EqualRun] {
    var result: [EqualRun] = []
    for run in runs {
      let overlap = result.last.map { max(0, $0.aEnd - run.a, $0.bEnd - run.b) } ?? 0
      guard overlap < run.length else { continue }
      result.append(EqualRun(a: run.a + overlap, b: run.b + overlap, length: run.length - overlap))
    }
    return result
  }
}

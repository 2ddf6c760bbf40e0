/// In how many threads each term stands: what goes through many of them tells no affair from another.
///
/// Not the number of articles: «حوثي» stands in hundreds that are one affair, «تضخم» in thirty that are of as many. Threads
/// of the press at large are counted in, so that a folder of three threads on one affair does not make its words common.
struct ThreadSpread {
  private let counts: [TermTable.Term: Float]
  private let threads: Float

  /// The terms of each thread's centre.
  init(_ centres: [TermVector]) {
    var counts: [TermTable.Term: Float] = [:]
    for term in centres.lazy.flatMap(\.terms) { counts[term, default: 0] += 1 }
    self.counts = counts
    threads = Float(centres.count)
  }

  /// How much `term` keeps of its weight: about 1 where few threads have it, a third where every sixth has.
  func share(_ term: TermTable.Term) -> Float {
    let all = threads + Self.background
    let rarity = log2(all / (counts[term, default: 0] + Self.backgroundCount)) / Self.mostRare
    return rarity * rarity.squareRoot()
  }

  private static let background: Float = 2000
  /// In so many of the background's threads each term is thought to stand.
  private static let backgroundCount: Float = 10
  private static let mostRare = log2(background / backgroundCount)
}

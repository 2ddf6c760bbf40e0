import ArabicText

/// Finds passages whose words were put in another order, by rare words that stand together in both texts.
///
/// No journalist does that, so it is looked for only on request. A word is rare that few articles have; where enough of
/// them gather in one stretch of both texts, and most of the other words do too, the stretch is a copy.
struct ShuffledMatcher {
  let a: CopyWords
  let b: CopyWords
  let options: ReuseOptions

  /// More articles than this have a word that is not rare.
  static let commonWord = 30
  /// The least rare words of a stretch.
  static let leastRare = 6
  /// How far two rare words of one stretch may stand apart, in either text.
  private static let reach = 60
  /// How many rare words before one are looked at.
  private static let lookBack = 64

  /// Every content word of `words` as a posting.
  static func postings(_ words: CopyWords, article: UInt32, into postings: inout [Posting]) {
    for (index, code) in words.codes.enumerated() where code.weight == WordCode.Weight.content {
      postings.append(Posting(hash: code.key, article: article, position: UInt32(index)))
    }
  }

  /// The passages among `seeds`, which are rare words, beside those found by their order.
  func passages(from seeds: [Seed], besides known: [Passage]) -> [Passage] {
    guard seeds.count >= Self.leastRare else { return [] }
    return gatherings(seeds).compactMap { passage(of: $0) }.filter { passage in
      !known.contains { $0.a.overlaps(passage.a) && $0.b.overlaps(passage.b) }
    }
  }

  /// Seeds that stand near one another in both texts. O(s).
  private func gatherings(_ seeds: [Seed]) -> [[Seed]] {
    let sorted = seeds.sorted { ($0.b, $0.a) < ($1.b, $1.a) }
    var sets = DisjointSets(count: sorted.count)
    for index in sorted.indices {
      for before in stride(from: index - 1, through: max(0, index - Self.lookBack), by: -1) {
        guard Int(sorted[index].b - sorted[before].b) <= Self.reach else { break }
        if abs(Int(sorted[index].a - sorted[before].a)) <= Self.reach { sets.join(before, index) }
      }
    }
    return sets.sets().filter { $0.count >= Self.leastRare }.map { $0.map { sorted[$0] } }
  }

  /// The stretch around `seeds` with its words paired one to one; nil if most are not in both.
  private func passage(of seeds: [Seed]) -> Passage? {
    let first = (Self.hull(seeds.map { Int($0.a) }), Self.hull(seeds.map { Int($0.b) }))
    let wide = (widened(first.0, a.count), widened(first.1, b.count))
    let pairs = pairs(wide.0, wide.1)
    guard let inner = core(pairs) else { return nil }
    let content = inner.filter { a.codes[$0.a].weight == WordCode.Weight.content }.count
    let passage = Passage(
      inner.map { Alignment([Alignment.Column(a: Int32($0.a), b: Int32($0.b), relation: .equal)]) })
    let isDense = inner.count * 10 >= max(passage.a.count, passage.b.count) * 6
    return content >= options.leastEqualWords && isDense ? passage : nil
  }

  /// Words of both stretches paired by key, each used once.
  private func pairs(_ words: Range<Int>, _ others: Range<Int>) -> [(a: Int, b: Int)] {
    var places: [UInt64: [Int]] = [:]
    for other in others.reversed() { places[b.codes[other].key, default: []].append(other) }
    return words.compactMap { word in
      places[a.codes[word].key]?.popLast().map { (word, $0) }
    }
  }

  /// The pairs without stray ones at the edges: from each end, while most of what lies there is unpaired, it is cut off.
  private func core(_ pairs: [(a: Int, b: Int)]) -> [(a: Int, b: Int)]? {
    let (rangeA, rangeB) = (Self.dense(pairs.map(\.a)), Self.dense(pairs.map(\.b).sorted()))
    let inner = pairs.filter { rangeA.contains($0.a) && rangeB.contains($0.b) }
    return inner.count >= Self.leastRare ? inner : nil
  }

  /// The stretch of ascending `places` in which two of three words are among them: the greatest sum with +1 for a place
  /// and −2 for a gap's word (Bentley 1984).
  private static func dense(_ places: [Int]) -> Range<Int> {
    var best = (score: 0, start: 0, end: 0)
    var (score, start, last) = (0, 0, 0)
    for place in places {
      if score > 0 { score -= 2 * (place - last - 1) }
      if score <= 0 { (score, start) = (0, place) }
      score += 1
      last = place
      if score > best.score { best = (score, start, place + 1) }
    }
    return best.start..<best.end
  }

  private static func hull(_ places: [Int]) -> Range<Int> { (places.min() ?? 0)..<((places.max() ?? -1) + 1) }

  private func widened(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    max(0, range.lowerBound - Self.reach / 2)..<min(count, range.upperBound + Self.reach / 2)
  }
}

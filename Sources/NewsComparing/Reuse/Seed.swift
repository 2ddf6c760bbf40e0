/// A shingle that stands in two texts: the word it begins at in each.
struct Seed: Sendable, Hashable {
  let a: Int32
  let b: Int32

  /// Where the two stand against each other: seeds of one copied stretch have one diagonal.
  var diagonal: Int32 { b - a }
}

/// A run of equal words in two texts, as long as it goes.
struct EqualRun: Sendable, Hashable {
  let a: Int
  let b: Int
  let length: Int

  /// The word after the last, in each text.
  var aEnd: Int { a + length }
  var bEnd: Int { b + length }
}

extension EqualRun {
  /// The runs that `seeds` lie in, by their place in `a`, then in `b`. O(s log s + n).
  static func runs(of seeds: [Seed], _ a: CopyWords, _ b: CopyWords) -> [EqualRun] {
    let sorted = seeds.sorted { ($0.diagonal, $0.a) < ($1.diagonal, $1.a) }
    var result: [EqualRun] = []
    for seed in sorted {
      if let last = result.last, last.b - last.a == Int(seed.diagonal), last.aEnd > Int(seed.a) { continue }
      result.append(run(around: seed, a, b))
    }
    return result.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  /// `seed` with the equal words before and behind it. Two keys of one hash may differ: then the run is empty.
  private static func run(around seed: Seed, _ a: CopyWords, _ b: CopyWords) -> EqualRun {
    var (start, other) = (Int(seed.a), Int(seed.b))
    var (end, otherEnd) = (start, other)
    while end < a.count, otherEnd < b.count, a.codes[end].key == b.codes[otherEnd].key {
      end += 1
      otherEnd += 1
    }
    while start > 0, other > 0, a.codes[start - 1].key == b.codes[other - 1].key {
      start -= 1
      other -= 1
    }
    return EqualRun(a: start, b: other, length: end - start)
  }
}

/// Learns classes of words from their neighbours by the exchange algorithm: each word moves to the class that makes the text
/// most probable under a bigram model of classes. (Kneser and Ney 1993; Martin, Liermann and Ney 1998.)
struct ExchangeClustering {
  private let classCount: Int
  private(set) var classes: [Int32]
  /// Counts of class bigrams, of classes as first and as second.
  private var pairs: [Int32]
  private var firsts: [Int32]
  private var seconds: [Int32]
  /// The words behind and before each word with their counts: compressed rows.
  private let after: Neighbours
  private let before: Neighbours
  /// x · log x for small x.
  private let logs: [Float]

  /// Begins with the most frequent words in classes of their own and the others dealt out in turn.
  init(_ rows: WordRows, classes classCount: Int) {
    self.classCount = classCount
    let count = rows.keys.count + 3
    classes = (0..<count).map { Int32($0 % classCount) }
    after = Neighbours(rows.words, count, forward: true)
    before = Neighbours(rows.words, count, forward: false)
    pairs = .init(repeating: 0, count: classCount * classCount)
    firsts = .init(repeating: 0, count: classCount)
    seconds = .init(repeating: 0, count: classCount)
    logs = (0..<65536).map { $0 < 2 ? 0 : Float($0) * Float(logOf($0)) }
    for word in 0..<count {
      for (other, times) in after[word] {
        pairs[Int(classes[word]) * classCount + Int(classes[Int(other)])] += times
        firsts[Int(classes[word])] += times
        seconds[Int(classes[Int(other)])] += times
      }
    }
  }

  /// Lets every word choose once; the number of words that moved.
  mutating func sweep() -> Int {
    var moved = 0
    var right = [Int32](repeating: 0, count: classCount)
    var left = [Int32](repeating: 0, count: classCount)
    for word in 3..<classes.count {
      let old = Int(classes[word])
      let loop = gather(word, &right, &left)
      remove(word, from: old, right, left, loop)
      let new = best(right, left, loop)
      insert(word, into: new, right, left, loop)
      classes[word] = Int32(new)
      if new != old { moved += 1 }
    }
    return moved
  }

  /// Counts of the classes behind and before `word`, and how often it follows itself.
  private func gather(_ word: Int, _ right: inout [Int32], _ left: inout [Int32]) -> Int32 {
    for index in 0..<classCount { (right[index], left[index]) = (0, 0) }
    var loop: Int32 = 0
    for (other, times) in after[word] {
      if Int(other) == word { loop = times } else { right[Int(classes[Int(other)])] += times }
    }
    for (other, times) in before[word] where Int(other) != word { left[Int(classes[Int(other)])] += times }
    return loop
  }

  private mutating func remove(_ word: Int, from old: Int, _ right: [Int32], _ left: [Int32], _ loop: Int32) {
    shift(old, right, left, loop, -1)
  }

  private mutating func insert(_ word: Int, into new: Int, _ right: [Int32], _ left: [Int32], _ loop: Int32) {
    shift(new, right, left, loop, 1)
  }

  private mutating func shift(_ place: Int, _ right: [Int32], _ left: [Int32], _ loop: Int32, _ sign: Int32) {
    var (out, into): (Int32, Int32) = (loop, loop)
    for other in 0..<classCount {
      pairs[place * classCount + other] += sign * right[other]
      pairs[other * classCount + place] += sign * left[other]
      out += right[other]
      into += left[other]
    }
    pairs[place * classCount + place] += sign * loop
    firsts[place] += sign * out
    seconds[place] += sign * into
  }

  /// The class whose gain is greatest: the change of Σ N log N over the pairs, less that of the classes.
  private func best(_ right: [Int32], _ left: [Int32], _ loop: Int32) -> Int {
    let rights = right.indices.filter { right[$0] > 0 }
    let lefts = left.indices.filter { left[$0] > 0 }
    let (out, into) = (right.reduce(loop, +), left.reduce(loop, +))
    var top: (gain: Float, place: Int) = (-.infinity, 0)
    for place in 0..<classCount {
      var gain: Float = 0
      for other in rights where other != place {
        let count = pairs[place * classCount + other]
        gain += xlogx(count + right[other]) - xlogx(count)
      }
      for other in lefts where other != place {
        let count = pairs[other * classCount + place]
        gain += xlogx(count + left[other]) - xlogx(count)
      }
      let own = pairs[place * classCount + place]
      gain += xlogx(own + right[place] + left[place] + loop) - xlogx(own)
      gain -= xlogx(firsts[place] + out) - xlogx(firsts[place])
      gain -= xlogx(seconds[place] + into) - xlogx(seconds[place])
      if gain > top.gain { top = (gain, place) }
    }
    return top.place
  }

  @inline(__always)
  private func xlogx(_ x: Int32) -> Float { x < 65536 ? logs[Int(x)] : Float(x) * Float(logOf(Int(x))) }
}

/// The neighbours of every word on one side, with counts, as compressed rows.
struct Neighbours {
  private var starts: [Int32]
  private var entries: [(other: Int32, times: Int32)] = []

  init(_ words: [Int32], _ count: Int, forward: Bool) {
    var pairs: [UInt64] = []
    pairs.reserveCapacity(words.count)
    for index in 1..<words.count {
      let (a, b) = (UInt64(words[index - 1]), UInt64(words[index]))
      pairs.append(forward ? a << 32 | b : b << 32 | a)
    }
    pairs.sort()
    starts = .init(repeating: 0, count: count + 1)
    var index = 0
    while index < pairs.count {
      var end = index
      while end < pairs.count, pairs[end] == pairs[index] { end += 1 }
      entries.append((Int32(truncatingIfNeeded: pairs[index] & 0xFFFF_FFFF), Int32(end - index)))
      starts[Int(pairs[index] >> 32) + 1] = Int32(entries.count)
      index = end
    }
    for word in 1...count { starts[word] = max(starts[word], starts[word - 1]) }
  }

  subscript(word: Int) -> ArraySlice<(other: Int32, times: Int32)> {
    entries[Int(starts[word])..<Int(starts[word + 1])]
  }
}

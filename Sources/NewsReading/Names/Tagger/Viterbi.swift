/// Finds the row of tags with the highest score. (Viterbi 1967, first order.)
///
/// Scores are taken one token after the other, by `begin`, `add` and `end`; what one stretch of text was tagged with serves the
/// next one again.
struct Viterbi {
  /// Marks a transition or a beginning that may not be.
  static let forbidden: Int32 = -1_000_000

  /// By tag and lane; the tag of no name has the lane behind the others, as `TagSums` leaves it out.
  private typealias Lanes = SIMD16<Int32>

  private let transitions: [Lanes]
  /// The best sums so far that end in each tag.
  private var best = Lanes.zero
  /// For each token but the first, the tag before each tag.
  private var back: [Lanes] = []
  private var isBegun = false
  private var behindOutside = false

  /// Of rows by last tag, with a score by next tag.
  init(_ transitions: [TaggerModel.Scores]) {
    self.transitions = transitions.map { row in
      var lanes = Lanes.zero
      for tag in 0..<NameTag.count { lanes[Self.lane(tag)] = row[tag] }
      return lanes
    }
  }

  @inline(__always)
  private static func lane(_ tag: Int) -> Int { tag == NameTag.outside ? NameTag.count - 1 : tag - 1 }

  /// Begins a stretch. It may be part of a sentence where the tokens around it are known to be outside of names: then it
  /// stands behind such a token, or before one.
  mutating func begin(behindOutside: Bool) {
    back.removeAll(keepingCapacity: true)
    (self.behindOutside, isBegun) = (behindOutside, false)
  }

  /// Takes the scores of the next token. 81 additions.
  mutating func add(_ sums: TagSums) {
    let score = Lanes(lowHalf: SIMD8<Int32>(truncatingIfNeeded: sums.lanes), highHalf: .zero)
    guard isBegun else { return first(score) }
    var top = transitions[0] &+ best[Self.lane(0)]
    var from = Lanes.zero
    for last in 1..<NameTag.count {
      let candidate = transitions[last] &+ best[Self.lane(last)]
      let better = candidate .> top
      top.replace(with: candidate, where: better)
      from.replace(with: Lanes(repeating: Int32(last)), where: better)
    }
    best = top &+ score
    back.append(from)
    // Only differences count; sums of a sentence of millions of tokens would not fit.
    if back.count % 4096 == 0 { best &-= Lanes(repeating: (0..<NameTag.count).map { best[$0] }.max() ?? 0) }
  }

  private mutating func first(_ score: Lanes) {
    isBegun = true
    best = score
    if behindOutside {
      best &+= transitions[NameTag.outside]
    } else {
      for tag in 0..<NameTag.count where NameTag.isInside(tag) { best[Self.lane(tag)] = Self.forbidden }
    }
  }

  /// Writes the best tags of the stretch to `result`, from `start` on.
  mutating func end(beforeOutside: Bool, from start: Int, in result: inout [Int]) {
    guard isBegun else { return }
    if beforeOutside {
      for tag in 0..<NameTag.count { best[Self.lane(tag)] &+= transitions[tag][Self.lane(NameTag.outside)] }
    }
    var tag = (0..<NameTag.count).max { best[Self.lane($0)] < best[Self.lane($1)] } ?? 0
    result[start + back.count] = tag
    for index in back.indices.reversed() {
      tag = Int(back[index][Self.lane(tag)])
      result[start + index] = tag
    }
  }
}

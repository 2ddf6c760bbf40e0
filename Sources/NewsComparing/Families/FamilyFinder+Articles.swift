import ArabicText
public import NewsRecords

extension FamilyFinder {
  /// The articles by family, each a whole: those of one outlet, and those of which the shorter is a copy by half.
  ///
  /// In the order of `ids`. A sentence in common joins two lines, not two articles; see `chains(for:)`. O(n + pairs).
  public func articleFamilies(of ids: [String]) -> [Chains.Family] {
    var sets = DisjointSets(count: ids.count)
    var copies: [(index: Int, why: Chains.Why)] = []
    for (one, other, why) in joins(of: ids) {
      sets.join(one, other)
      copies.append((one, why))
    }
    let joined = Dictionary(grouping: copies) { sets.root($0.index) }
    return sets.sets().map { members in
      let reasons = (joined[members[0]] ?? []).map(\.why)
      let why: Chains.Why = reasons.contains(.samePassage) ? .samePassage : reasons.isEmpty ? .single : .sameOutlet
      let hops = members.compactMap { outlet(of: ids[$0]) }.map { Chains.Hop(kind: .outlet, name: $0, evidence: nil) }
      return Chains.Family(articles: members.map { ids[$0] }, why: why, hops: hops.unique())
    }
  }

  private func joins(of ids: [String]) -> [(one: Int, other: Int, why: Chains.Why)] {
    let places = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var result: [(one: Int, other: Int, why: Chains.Why)] = []
    var first: [String: Int] = [:]
    for (index, id) in ids.enumerated() {
      guard let outlet = outlet(of: id) else { continue }
      if let earlier = first[outlet] { result.append((earlier, index, .sameOutlet)) } else { first[outlet] = index }
    }
    for pair in copiedPairs {
      if let one = places[pair.a], let other = places[pair.b] { result.append((one, other, .samePassage)) }
    }
    return result
  }
}

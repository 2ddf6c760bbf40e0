import NewsRecords

/// Which pledges lie inside others: «تعهّد بدعم المجلس في [إجراء الانتخابات المقررة في أيلول]».
///
/// Who supports the vote has not set its day. Their words are the same for the most part, so that only this tells them
/// apart, in the article that has both and in any other.
struct PledgeNests {
  /// How a pledge stands to the others of its article.
  enum Part: Sendable {
    case alone
    /// Another lies inside it.
    case outer
    /// It lies inside another.
    case inner

    /// Whether two reports may tell one pledge: an outer one is never what an inner one is.
    func mayBeOne(with other: Part) -> Bool { self == .alone || other == .alone || self == other }
  }

  private var parts: [Part]

  /// Looks at the pledges of each article. O(n log n) where few lie inside one.
  init(_ reports: [PledgeReport]) {
    parts = [Part](repeating: .alone, count: reports.count)
    for members in Dictionary(grouping: reports.indices, by: { reports[$0].article }).values {
      let ranges = members.map { reports[$0].pledge.range.offsets }
      let index = RangeIndex(ranges)
      for (number, member) in members.enumerated() {
        let inside = index.meeting(ranges[number]).filter { Self.holds(ranges[number], ranges[$0]) }
        if !inside.isEmpty, parts[member] == .alone { parts[member] = .outer }
        for other in inside { parts[members[other]] = .inner }
      }
    }
  }

  /// The part of the report `number`.
  func part(of number: Int) -> Part { parts[number] }

  private static func holds(_ outer: Range<Int>, _ inner: Range<Int>) -> Bool {
    outer != inner && outer.lowerBound <= inner.lowerBound && inner.upperBound <= outer.upperBound
  }
}

public import NewsRecords

/// A passage in all the articles that have it.
public struct PassageFamily: Sendable, Hashable {
  /// One article's copy.
  public struct Member: Sendable, Hashable {
    public let article: String
    /// In Unicode scalars of the article's text.
    public let range: Range<Int>
    /// Where the copy lies against the one the family began with, which is at 0.
    let core: Range<Int>
  }

  /// The copies; the first is that of the longest pair's earlier article.
  public private(set) var members: [Member]

  private init(_ pair: PassagePair) {
    let (a, b) = (pair.aStart..<pair.aEnd, pair.bStart..<pair.bEnd)
    members = [
      Member(article: pair.a, range: a, core: 0..<a.count), Member(article: pair.b, range: b, core: 0..<a.count),
    ]
  }
}

extension PassageFamily {
  /// Puts pairs of passages together that are the same stretch: in an article that two pairs share, half of each lies in
  /// the other.
  ///
  /// What joins later is measured by the copy that the family began with too, so that no passage drifts along a row of
  /// half overlaps, and a passage that two families share makes them no one. O(p log p + p × families of an article).
  public static func families(of pairs: [PassagePair]) -> [PassageFamily] {
    var families: [PassageFamily] = []
    var byArticle: [String: [Int]] = [:]
    for pair in pairs.sorted(by: isLonger) {
      let (a, b) = (pair.aStart..<pair.aEnd, pair.bStart..<pair.bEnd)
      let homeA = (byArticle[pair.a] ?? []).first { families[$0].core(of: a, in: pair.a) != nil }
      let homeB = (byArticle[pair.b] ?? []).first { families[$0].core(of: b, in: pair.b) != nil }
      switch (homeA, homeB) {
      case (nil, nil):
        families.append(PassageFamily(pair))
        for article in [pair.a, pair.b] { byArticle[article, default: []].append(families.count - 1) }
      case (let home?, nil):
        families[home].add(b, of: pair.b, besides: a, of: pair.a)
        byArticle[pair.b, default: []].append(home)
      case (nil, let home?):
        families[home].add(a, of: pair.a, besides: b, of: pair.b)
        byArticle[pair.a, default: []].append(home)
      case (_?, _?): break
      }
    }
    return families
  }

  /// Where `range` of `article` lies against the first copy, nil if it is no copy of the family.
  private func core(of range: Range<Int>, in article: String) -> Range<Int>? {
    for member in members where member.article == article && Overlap.mutual(member.range, range) {
      let start = member.core.lowerBound + range.lowerBound - member.range.lowerBound
      if Overlap.mutual(start..<(start + range.count), members[0].core) { return start..<(start + range.count) }
    }
    return nil
  }

  private mutating func add(_ range: Range<Int>, of article: String, besides known: Range<Int>, of other: String) {
    guard let core = core(of: known, in: other) else { return }
    members.append(Member(article: article, range: range, core: core))
  }

  private static func isLonger(_ one: PassagePair, _ other: PassagePair) -> Bool {
    if one.equal != other.equal { return one.equal > other.equal }
    if (one.a, one.b) != (other.a, other.b) { return (one.a, one.b) < (other.a, other.b) }
    return (one.aStart, one.bStart) < (other.aStart, other.bStart)
  }
}

extension PassageFamily: JSONWritable {
  /// Writes `{"members":[{"article","start","end"}…]}`.
  public func write(to writer: inout JSONWriter) { writer.object { $0.field("members", members) } }
}

extension PassageFamily.Member: JSONWritable {
  /// Writes the article's id and the place of its copy in scalars.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.field("article", article)
      $0.field("start", range.lowerBound)
      $0.field("end", range.upperBound)
    }
  }
}

public import NewsRecords

/// Says which of the articles that carry a line count once, and why.
///
/// Two are joined when the line lies in a passage that one copied from the other, when they are of one outlet, or when
/// both name the same agency, statement or interview for it. What is joined is the line, not the articles: two reports
/// may share a paragraph and each have a second one of its own.
public struct FamilyFinder: Sendable {
  private let articles: [String: ReadArticle]
  private let quotations: [String: QuotationPlaces]
  private let passages: [String: [PassagePair]]

  /// A finder for `articles`, whose copied passages are `passages`.
  public init(articles: [ReadArticle], passages: [PassagePair]) {
    self.articles = Dictionary(articles.map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    quotations = self.articles.mapValues { QuotationPlaces($0.reading.quotations) }
    var byPair: [String: [PassagePair]] = [:]
    for passage in passages { byPair[Self.key(passage.a, passage.b), default: []].append(passage) }
    self.passages = byPair
  }

  /// The chains behind a line that `evidence` carries.
  ///
  /// Families stand in the order of their first evidence. `atLeast` is true where a family is held together by a
  /// passage alone: a wire that nobody names may hide a second way to the source. O(n²) in the evidence of one line.
  public func chains(for evidence: [Evidence]) -> Chains { chains(for: evidence, within: StatementFamilies([])) }

  /// As `chains(for:)`; what lies in two reports of one statement counts once where those do.
  func chains(for evidence: [Evidence], within statements: StatementFamilies) -> Chains {
    let tellings = tellings(of: evidence, within: statements)
    var sets = DisjointSets(count: tellings.count)
    var joins: [(one: Int, why: Chains.Why)] = []
    for (index, telling) in tellings.enumerated() {
      for before in 0..<index {
        guard let why = why(tellings[before], telling) else { continue }
        sets.join(before, index)
        joins.append((index, why))
      }
    }
    let reasons = Dictionary(grouping: joins) { sets.root($0.one) }
    let families = sets.sets().map { members in
      family(members.map { tellings[$0] }, (reasons[members[0]] ?? []).map(\.why))
    }
    return Chains(
      independent: families.count, atLeast: families.contains { $0.why == .samePassage }, families: families)
  }

  /// The outlet of an article.
  func outlet(of id: String) -> String? { articles[id]?.article.outlet }

  /// Where the passages of an article lie, in order.
  func passages(of id: String) -> [Range<Int>] {
    passages.values.joined().flatMap { pair in
      [(pair.a, pair.aStart..<pair.aEnd), (pair.b, pair.bStart..<pair.bEnd)].filter { $0.0 == id }.map(\.1)
    }.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  /// Pairs of articles of which the shorter lies by half in passages of the longer, in a fixed order.
  var copiedPairs: [(a: String, b: String)] {
    passages.keys.sorted().compactMap { key in
      guard let pairs = passages[key], let first = pairs.first, let a = articles[first.a], let b = articles[first.b]
      else { return nil }
      let (lengthA, lengthB) = (a.article.text.unicodeScalars.count, b.article.text.unicodeScalars.count)
      let isInA = lengthA <= lengthB
      let covered = Overlap.union(pairs.map { isInA ? $0.aStart..<$0.aEnd : $0.bStart..<$0.bEnd })
      return covered * 2 >= min(lengthA, lengthB) ? (first.a, first.b) : nil
    }
  }

  // MARK: Tellings

  /// One article's evidence of the line.
  private struct Telling {
    let article: String
    let ranges: [TextRange]
    let outlet: String?
    let sources: [NamedSource]
    let statements: [StatementFamilies.Place]
  }

  private func tellings(of evidence: [Evidence], within statements: StatementFamilies) -> [Telling] {
    var order: [String] = []
    var ranges: [String: [TextRange]] = [:]
    for item in evidence {
      if ranges[item.article] == nil { order.append(item.article) }
      ranges[item.article, default: []].append(item.range)
    }
    return order.map { id in
      Telling(
        article: id, ranges: ranges[id] ?? [], outlet: articles[id]?.article.outlet,
        sources: sources(of: id, ranges[id] ?? []), statements: statements.places(of: id, ranges[id] ?? []))
    }
  }

  /// The sources that the article names for the line: those of the quotations it stands in.
  private func sources(of article: String, _ ranges: [TextRange]) -> [NamedSource] {
    (quotations[article]?.quotations(at: ranges) ?? []).flatMap { NamedSource.sources(of: $0) }
  }

  // MARK: Why

  /// Why two tellings count once, the best reason first; nil where nothing shows that they do.
  private func why(_ one: Telling, _ other: Telling) -> Chains.Why? {
    let named = one.sources.flatMap { source in other.sources.filter { source.isSame(as: $0) } }.map(\.why)
    if named.contains(.sameStatement) { return .sameStatement }
    if named.contains(.sameAgency) || names(one, outletOf: other) || names(other, outletOf: one) { return .sameAgency }
    if sharePassage(one, other) { return .samePassage }
    if let shared = one.statements.first(where: { own in other.statements.contains { $0.family == own.family } }) {
      return shared.why
    }
    return one.outlet != nil && one.outlet == other.outlet ? .sameOutlet : nil
  }

  /// Whether one names the other's outlet as the agency or relay it has the line from.
  private func names(_ one: Telling, outletOf other: Telling) -> Bool {
    guard let outlet = other.outlet, outlet != one.outlet else { return false }
    let name = SourceName(outlet)
    return one.sources.contains { $0.why == .sameAgency && $0.name.isSame(as: name) }
  }

  /// Whether the line lies in a passage of both: half of its words on both sides.
  private func sharePassage(_ one: Telling, _ other: Telling) -> Bool {
    (passages[Self.key(one.article, other.article)] ?? []).contains { passage in
      let isFirst = passage.a == one.article
      let (own, second) = (passage.aStart..<passage.aEnd, passage.bStart..<passage.bEnd)
      return one.ranges.contains { Overlap.half(of: $0.offsets, in: isFirst ? own : second) }
        && other.ranges.contains { Overlap.half(of: $0.offsets, in: isFirst ? second : own) }
    }
  }

  private static func key(_ one: String, _ other: String) -> String {
    one < other ? "\(one)\u{0}\(other)" : "\(other)\u{0}\(one)"
  }

  // MARK: Families

  /// Named sources first: a statement that both name says more than a passage both share.
  private static let order: [Chains.Why] = [.sameStatement, .sameAgency, .samePassage, .sameOutlet]

  private func family(_ members: [Telling], _ reasons: [Chains.Why]) -> Chains.Family {
    Chains.Family(
      articles: members.map(\.article), why: Self.order.first { reasons.contains($0) } ?? .single,
      hops: members.flatMap { hops(of: $0) })
  }

  /// The outlet and the sources it names, each once.
  private func hops(of telling: Telling) -> [Chains.Hop] {
    var hops = telling.outlet.map { [Chains.Hop(kind: .outlet, name: $0, evidence: nil)] } ?? []
    for source in telling.sources {
      let evidence = source.hop.range.map { Evidence(article: telling.article, range: $0) }
      let hop = Chains.Hop(kind: source.hop.kind, name: source.hop.name, evidence: evidence)
      if !hops.contains(where: { $0.kind == hop.kind && $0.name == hop.name }) { hops.append(hop) }
    }
    return hops
  }
}

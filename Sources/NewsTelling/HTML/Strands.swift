import NewsRecords

/// The chains of the whole dossier as lines with rings: one line a chain, one ring an article, the filled ring the earliest.
///
/// Articles of one outlet, and articles that count once in any line of the dossier, stand in one strand. The picture is
/// shown only where it says the same as the first number: then it explains it.
struct Strands: Sendable {
  /// One chain.
  struct Strand: Sendable, Hashable {
    /// The agency or statement that joins its articles, or the outlet of its earliest article.
    let name: String
    /// Its articles, the earliest first.
    let articles: [Int]
  }

  /// Strands in sight; the number of the others is said.
  static let most = 12

  /// In the order of their earliest article.
  let strands: [Strand]

  /// The strands of `edition`; none where they would not agree with the first number. O(families).
  init(_ edition: Edition) {
    let sets = Self.joined(edition)
    let groups = sets.groups
    guard groups.count == edition.dossier.head.independentChains else {
      strands = []
      return
    }
    let names = Self.names(edition, root: sets.root)
    strands = groups.map { group in
      Strand(name: names[group[0]] ?? edition.shelf.articles[group[0]].outlet, articles: group)
    }
  }

  private static func joined(_ edition: Edition) -> DisjointSets {
    var sets = DisjointSets(edition.shelf.articles.count)
    for family in edition.dossier.families {
      let members = family.articles.compactMap { edition.shelf[$0].map { $0.number - 1 } }
      for member in members.dropFirst() { sets.join(members[0], member) }
    }
    var outlets: [String: Int] = [:]
    for (index, article) in edition.shelf.articles.enumerated() {
      guard let outlet = article.article.outlet else { continue }
      if let first = outlets[outlet] { sets.join(first, index) } else { outlets[outlet] = index }
    }
    return sets
  }

  /// The agency or statement that joins a strand's articles, by the strand's first article.
  private static func names(_ edition: Edition, root: (Int) -> Int) -> [Int: String] {
    var names: [Int: String] = [:]
    for family in edition.dossier.families where family.articles.count > 1 {
      guard let hop = family.hops.first(where: { $0.kind == .agency || $0.kind == .statement }),
        let article = family.articles.first.flatMap({ edition.shelf[$0] })
      else { continue }
      names[root(article.number - 1)] = names[root(article.number - 1)] ?? hop.name
    }
    return names
  }
}

extension Dossier {
  /// The families of all lines.
  fileprivate var families: [Chains.Family] {
    (statements.map(\.chains) + pledges.map(\.chains) + figures.map(\.chains)).flatMap(\.families)
  }
}

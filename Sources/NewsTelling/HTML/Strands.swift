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
    let families = edition.dossier.families
    var sets = DisjointSets(edition.shelf.articles.count)
    for family in families {
      let members = family.articles.compactMap { edition.shelf[$0].map { $0.number - 1 } }
      for member in members.dropFirst() { sets.join(members[0], member) }
    }
    var outlets: [String: Int] = [:]
    for (index, article) in edition.shelf.articles.enumerated() {
      guard let outlet = article.article.outlet else { continue }
      if let first = outlets[outlet] { sets.join(first, index) } else { outlets[outlet] = index }
    }
    let groups = sets.groups
    guard groups.count == edition.dossier.head.independentChains else {
      strands = []
      return
    }
    var names: [Int: String] = [:]
    for family in families where family.articles.count > 1 {
      guard let hop = family.hops.first(where: { $0.kind == .agency || $0.kind == .statement }),
        let article = family.articles.first.flatMap({ edition.shelf[$0] })
      else { continue }
      let root = sets.root(article.number - 1)
      names[root] = names[root] ?? hop.name
    }
    strands = groups.map { group in
      Strand(name: names[group[0]] ?? edition.shelf.articles[group[0]].outlet, articles: group)
    }
  }
}

extension Dossier {
  /// The families of all lines.
  fileprivate var families: [Chains.Family] {
    (statements.map(\.chains) + pledges.map(\.chains) + figures.map(\.chains)).flatMap(\.families)
  }
}

/// Groups of numbers that are joined pair by pair; the least number of a group stands for it.
struct DisjointSets {
  private var parents: [Int]

  /// `count` numbers, each alone.
  init(_ count: Int) { parents = Array(0..<count) }

  /// The number that stands for the group of `number`.
  func root(_ number: Int) -> Int {
    var number = number
    while parents[number] != number { number = parents[number] }
    return number
  }

  /// Makes one group of the groups of both.
  mutating func join(_ a: Int, _ b: Int) {
    let (low, high) = (min(root(a), root(b)), max(root(a), root(b)))
    parents[high] = low
    compress(a, low)
    compress(b, low)
  }

  /// All groups by their least number, each in order.
  var groups: [[Int]] {
    var members: [Int: [Int]] = [:]
    for number in parents.indices { members[root(number), default: []].append(number) }
    return members.values.sorted { $0[0] < $1[0] }
  }

  private mutating func compress(_ number: Int, _ root: Int) {
    var number = number
    while parents[number] != root {
      let next = parents[number]
      parents[number] = root
      number = next
    }
  }
}

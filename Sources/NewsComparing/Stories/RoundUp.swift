/// Tells round-ups from reports: «أبرز أحداث اليوم», a press review, a front page's digest.
///
/// A round-up is strongly like several reports that have nothing to do with each other. It votes for nothing: it would
/// tie their stories together, so it stays alone.
struct RoundUp {
  private let profiles: [ArticleProfile]
  private let settings: StorySettings

  init(_ profiles: [ArticleProfile], settings: StorySettings) {
    self.profiles = profiles
    self.settings = settings
  }

  /// Whether `article` brings together at least `disjointMatches` reports of `neighbours` that share nothing.
  func brings(_ article: Int, _ neighbours: [(article: Int, likeness: Double)]) -> Bool {
    let strong = neighbours.filter { $0.likeness >= settings.strongMatch }.sorted {
      $0.likeness != $1.likeness ? $0.likeness > $1.likeness : $0.article < $1.article
    }
    var apart: [Match] = []
    for neighbour in strong.prefix(Self.mostMatches) {
      let match = Match(profiles[article].vector, profiles[neighbour.article].vector)
      if apart.allSatisfy({ match.isDisjoint(from: $0, unlike: settings.unlike) }) { apart.append(match) }
      if apart.count == settings.disjointMatches { return true }
    }
    return false
  }

  private static let mostMatches = 64

  /// What ties the article to one neighbour.
  private struct Match {
    let vector: TermVector
    /// How much each shared term brings, by its place in the article's vector.
    let shares: [Int: Float]

    init(_ article: TermVector, _ neighbour: TermVector) {
      var shares: [Int: Float] = [:]
      article.forEachShared(with: neighbour) { shares[$0] = article.weights[$0] * neighbour.weights[$1] }
      vector = neighbour
      self.shares = shares
    }

    /// Whether the two neighbours are unlike each other and tied to the article by other terms.
    func isDisjoint(from other: Match, unlike: Float) -> Bool {
      guard vector.cosine(other.vector) < unlike else { return false }
      let common = shares.keys.filter { other.shares[$0] != nil }
      let part = { (match: Match) in common.reduce(0) { $0 + match.shares[$1]! } / match.shares.values.reduce(0, +) }
      return part(self) < 0.25 && part(other) < 0.25
    }
  }
}

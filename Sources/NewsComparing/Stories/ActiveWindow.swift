/// The articles of the last days, found by their weighty terms and copied runs. Older ones leave it, so the cost of an
/// article does not depend on how much was read before them.
struct ActiveWindow {
  private let profiles: [ArticleProfile]
  private let mostOfOne: Float
  /// By term.
  private var postings: [Postings]
  private var copies = CopyIndex()
  private var cosines: Accumulator<Float>
  /// The first article that is still active; articles stand in order of their days.
  private(set) var first = 0

  init(_ profiles: [ArticleProfile], terms: Int, settings: StorySettings = StorySettings()) {
    self.profiles = profiles
    mostOfOne = settings.mostOfOneTerm
    postings = [Postings](repeating: Postings(), count: terms)
    cosines = Accumulator(count: profiles.count)
  }

  /// An active article and how alike it is.
  struct Neighbour {
    let article: Int
    /// How alike the weighty terms are.
    let words: Float
    /// The share of copied text, in the smaller of both.
    let copied: Float
  }

  /// Lets articles of before `day` leave.
  mutating func expire(before day: Int) {
    while first < profiles.count, let old = profiles[first].day, old < day { first += 1 }
    copies.expire(before: first) { profiles[$0].shingles }
  }

  /// Makes `article` one of those that are found.
  mutating func add(_ article: Int) {
    let profile = profiles[article]
    for (term, weight) in zip(profile.vector.terms, profile.vector.weights) {
      postings[Int(term)].add(article, weight, first: first)
    }
    copies.add(article, profile.shingles)
  }

  /// The other active articles that share weighty terms or copied runs with `article`, in ascending order: those whose
  /// terms are alike by at least `least`, and those with copied text.
  mutating func neighbours(of article: Int, atLeast least: Float) -> [Neighbour] {
    let vector = profiles[article].vector
    for place in vector.heaviest(Self.queryTerms) {
      let weight = vector.weights[place]
      postings[Int(vector.terms[place])].forEach(from: first) { cosines.add(weight * $1, to: $0) }
    }
    let copied = copies.shares(of: profiles[article].shingles, from: first) { profiles[$0].shingles }
    var found: [Neighbour] = []
    cosines.drain { other, partial in
      guard partial >= least * Self.leastPart, copied[other] == nil else { return }
      let words = profiles[article].likeness(profiles[other], mostOfOne: mostOfOne)
      if words >= least { found.append(Neighbour(article: other, words: words, copied: 0)) }
    }
    for (other, share) in copied {
      found.append(
        Neighbour(
          article: other, words: profiles[article].likeness(profiles[other], mostOfOne: mostOfOne), copied: share))
    }
    return found.filter { $0.article != article }.sorted { $0.article < $1.article }
  }

  /// The weightiest terms of an article, by which others are looked for.
  private static let queryTerms = 25
  /// The part of a cosine that these terms must bring before the rest is added up.
  private static let leastPart: Float = 0.5
}

import ArabicText

/// Why a story is one: for each joining of its episodes, the terms that both sides share and that told most.
struct StoryGrounds {
  /// A term, and an article of either side that has it.
  struct Ground: Equatable {
    let stem: FoldedKey
    let articles: [Int]
  }

  private let map: StoryMap
  private let centres: [TermVector]
  /// By story, the joinings that made it, in their order.
  private let joinings: [[StoryJoiner.Joining]]

  init(_ map: StoryMap) {
    self.map = map
    var storyOfEpisode = [Int](repeating: 0, count: map.episodes.count)
    for (story, episodes) in map.stories.enumerated() {
      for episode in episodes { storyOfEpisode[episode] = story }
    }
    var joinings = [[StoryJoiner.Joining]](repeating: [], count: map.stories.count)
    for joining in map.joinings { joinings[storyOfEpisode[joining.kept]].append(joining) }
    self.joinings = joinings
    centres = map.episodes.map { TermVector(centreOf: $0.map { map.vectors[$0] }) }
  }

  /// The grounds of the story `number`, counted from 0, at most `limit`, in the order of the joinings.
  func grounds(of number: Int, limit: Int) -> [Ground] {
    let story = map.stories[number]
    guard story.count > 1 else { return Array(groundsWithin(story[0]).prefix(limit)) }
    var groups = Dictionary(uniqueKeysWithValues: story.map { ($0, [$0]) })
    var grounds: [Ground] = []
    for joining in joinings[number] {
      guard grounds.count < limit else { break }
      guard let kept = groups[joining.kept], let gone = groups.removeValue(forKey: joining.gone) else { continue }
      grounds += shared(kept, gone).filter { !grounds.contains($0) }
      groups[joining.kept] = kept + gone
    }
    return Array(grounds.prefix(limit))
  }

  /// What ties the first article of an episode to the others.
  private func groundsWithin(_ episode: Int) -> [Ground] {
    let articles = map.episodes[episode]
    guard articles.count > 1 else { return [] }
    let others = Array(articles.dropFirst())
    return grounds(
      map.vectors[articles[0]], TermVector(centreOf: others.map { map.vectors[$0] }), [articles[0]], others)
  }

  private func shared(_ kept: [Int], _ gone: [Int]) -> [Ground] {
    grounds(
      TermVector(centreOf: kept.map { centres[$0] }), TermVector(centreOf: gone.map { centres[$0] }),
      kept.flatMap { map.episodes[$0] }, gone.flatMap { map.episodes[$0] })
  }

  /// The terms that bring most to the likeness of `a` and `b`, with the first articles of either side that have them.
  private func grounds(_ a: TermVector, _ b: TermVector, _ left: [Int], _ right: [Int]) -> [Ground] {
    var shared: [(term: TermTable.Term, part: Float)] = []
    a.forEachShared(with: b) { shared.append((a.terms[$0], a.weights[$0] * b.weights[$1])) }
    shared.sort { $0.part != $1.part ? $0.part > $1.part : $0.term < $1.term }
    return shared.prefix(Self.termsOfJoining).map { term, _ in
      let first = { (articles: [Int]) in articles.first { map.vectors[$0].terms.contains(term) } }
      return Ground(stem: map.stems[Int(term)], articles: [first(left), first(right)].compactMap { $0 })
    }
  }

  private static let termsOfJoining = 3
}

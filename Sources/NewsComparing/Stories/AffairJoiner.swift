/// Joins threads to affairs, months apart, by what they share of actors, places and rare terms together.
struct AffairJoiner {
  /// The centre of each thread's articles.
  private let centres: [TermVector]
  /// Whether a thread's articles have no day.
  private let isUndated: [Bool]
  private let settings: StorySettings

  /// A joiner of `threads`, each the numbers of its articles.
  init(_ profiles: [ArticleProfile], _ threads: [[Int]], settings: StorySettings) {
    centres = threads.map { TermVector(centreOf: $0.map { profiles[$0].vector }) }
    isUndated = threads.map { $0.allSatisfy { profiles[$0].day == nil } }
    self.settings = settings
  }

  /// The threads of each affair, ascending; affairs in order of their first threads. `isAlone` tells threads that join none.
  func affairs(alone isAlone: [Bool]) -> [[Int]] {
    var links = AverageLink(threshold: settings.affairThreshold)
    var postings: [TermTable.Term: [Int]] = [:]
    for thread in centres.indices {
      _ = links.add()
      guard !isAlone[thread] else { continue }
      for other in candidates(for: thread, in: &postings) {
        links.link(other, thread, likeness(other, thread))
      }
    }
    links.settle()
    return links.clusters
  }

  private func likeness(_ a: Int, _ b: Int) -> Double {
    let cosine = Double(centres[a].cosine(centres[b]))
    return isUndated[a] || isUndated[b] ? cosine * settings.undatedShare : cosine
  }

  /// Earlier threads with at least `leastShared` of the weightiest terms of `thread`, which is then added to `postings`.
  ///
  /// Of each term the latest `mostPostings` threads are looked at, so that the cost of a thread does not grow with time.
  private func candidates(for thread: Int, in postings: inout [TermTable.Term: [Int]]) -> [Int] {
    let centre = centres[thread]
    var shared: [Int: Int] = [:]
    for place in centre.heaviest(Self.queryTerms) {
      let term = centre.terms[place]
      for other in postings[term, default: []].suffix(Self.mostPostings) { shared[other, default: 0] += 1 }
      postings[term, default: []].append(thread)
    }
    return shared.filter { $0.value >= Self.leastShared }.keys.sorted()
  }

  private static let queryTerms = 25
  private static let leastShared = 3
  private static let mostPostings = 400
}

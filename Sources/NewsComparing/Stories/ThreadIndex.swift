/// Threads, found by the weightiest terms of their centres.
struct ThreadIndex {
  /// The centre of each thread's articles, with less weight for what many threads have.
  private let centres: [TermVector]
  private let states: [StateWeights]
  /// From the first to the last day of each thread's articles, nil for those without days.
  private let days: [ClosedRange<Int>?]
  private let settings: StorySettings
  /// By term, the threads added so far.
  private var postings: [TermTable.Term: [Int]] = [:]

  /// An index of `threads`, each the numbers of its articles; none is found before it is added.
  init(_ profiles: [ArticleProfile], _ threads: [[Int]], settings: StorySettings) {
    let centres = threads.map { TermVector(centreOf: $0.map { profiles[$0].vector }) }
    let spread = ThreadSpread(centres)
    self.centres = centres.map { $0.scaled(by: spread.share) }
    states = threads.map { StateWeights(centreOf: $0.map { profiles[$0].states }) }
    days = threads.map { thread in
      let days = thread.compactMap { profiles[$0].day }
      return days.min().map { $0...(days.max() ?? $0) }
    }
    self.settings = settings
  }

  /// Adds `thread`; gives back how alike its centre is to those added before it, as far as they share enough terms.
  ///
  /// Of each term the latest `mostPostings` threads are looked at, so that the cost of a thread does not grow with time.
  mutating func add(_ thread: Int) -> [(other: Int, likeness: Double)] {
    let centre = centres[thread]
    var shared: [Int: Int] = [:]
    for place in centre.heaviest(Self.queryTerms) {
      let term = centre.terms[place]
      for other in postings[term, default: []].suffix(Self.mostPostings) { shared[other, default: 0] += 1 }
      postings[term, default: []].append(thread)
    }
    return shared.filter { $0.value >= Self.leastShared }.keys.sorted().map { ($0, likeness($0, thread)) }
  }

  private func likeness(_ a: Int, _ b: Int) -> Double {
    let words = Double(
      centres[a].likeness(centres[b], mostOfOne: settings.mostOfOneTermOfThreads) * states[a].agreement(with: states[b])
    )
    guard let x = days[a], let y = days[b] else { return words * settings.undatedShare }
    return words * settings.persistence(max(0, y.lowerBound - x.upperBound, x.lowerBound - y.upperBound))
  }

  private static let queryTerms = 25
  private static let leastShared = 3
  private static let mostPostings = 400
}

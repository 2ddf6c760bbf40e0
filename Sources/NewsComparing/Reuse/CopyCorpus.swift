import ArabicText
import NewsRecords
import NewsTimes

/// Articles in one order, their words, and the shingles they share: all that is needed to find the copies of each.
struct CopyCorpus: Sendable {
  private let articles: [ReuseArticle]
  private var words: [CopyWords]
  private let shared: SharedShingles
  /// Rare words, where shuffled passages are looked for.
  private let rare: SharedShingles?
  private let options: ReuseOptions

  /// Prepares `articles`. O(n) in their text.
  init(_ articles: [ReuseArticle], _ options: ReuseOptions) {
    let sorted = articles.sorted { $0.precedes($1) }
    self.init(sorted, words: sorted.map { CopyWords($0.text) }, options)
  }

  /// Prepares `articles` on several cores.
  static func made(of articles: [ReuseArticle], _ options: ReuseOptions, tasks: Int) async -> CopyCorpus {
    let sorted = articles.sorted { $0.precedes($1) }
    let words = await Chunks(count: sorted.count, tasks: tasks).map { $0.map { CopyWords(sorted[$0].text) } }
    return CopyCorpus(sorted, words: words.flatMap { $0 }, options)
  }

  private init(_ sorted: [ReuseArticle], words: [CopyWords], _ options: ReuseOptions) {
    articles = sorted
    self.words = words
    self.options = options
    var postings: [Posting] = []
    postings.reserveCapacity(words.reduce(0) { $0 + $1.count / 2 })
    for (index, words) in words.enumerated() {
      Shingles.winnowed(words, article: UInt32(index), into: &postings)
    }
    let days = sorted.map { $0.day?.number ?? .max }
    shared = SharedShingles(postings, days: days, options: options)
    rare = options.shuffledWords ? Self.rareWords(words, days, options) : nil
    for posting in shared.common {
      let start = Int(posting.position)
      self.words[Int(posting.article)].markStanding(start..<(start + Shingles.length))
    }
  }

  private static func rareWords(_ words: [CopyWords], _ days: [Int], _ options: ReuseOptions) -> SharedShingles {
    var options = options
    options.commonShingle = ShuffledMatcher.commonWord
    options.commonDays = .max
    var postings: [Posting] = []
    for (index, words) in words.enumerated() {
      ShuffledMatcher.postings(words, article: UInt32(index), into: &postings)
    }
    return SharedShingles(postings, days: days, options: options)
  }

  /// The copied passages that the article at `index` of the order shares with those before it.
  func pairs(of index: Int) -> [PassagePair] {
    let found = seeds(of: index, in: shared)
    let rare = rare.map { seeds(of: index, in: $0) } ?? []
    var rest = rare[...]
    var result: [PassagePair] = []
    for (article, seeds) in found {
      while let next = rest.first, next.article < article { result += pairs(rest.removeFirst(), index) }
      let words = rest.first?.article == article ? rest.removeFirst().seeds : []
      result += pairs(article, index, seeds, rare: words)
    }
    for next in rest { result += pairs(next, index) }
    return result
  }

  /// The pairs of two articles that share rare words and no shingle.
  private func pairs(_ rare: (article: Int, seeds: [Seed]), _ index: Int) -> [PassagePair] {
    pairs(rare.article, index, [], rare: rare.seeds)
  }

  /// The seeds that the article at `index` shares with each article before it, in order.
  private func seeds(of index: Int, in shared: SharedShingles) -> [(article: Int, seeds: [Seed])] {
    var found = candidates(of: index, in: shared)
    found.sort { ($0.article, $0.seed.a, $0.seed.b) < ($1.article, $1.seed.a, $1.seed.b) }
    var result: [(article: Int, seeds: [Seed])] = []
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, found[end].article == found[start].article { end += 1 }
      result.append((Int(found[start].article), found[start..<end].map(\.seed)))
      start = end
    }
    return result
  }

  private struct Candidate {
    let article: UInt32
    let seed: Seed
  }

  /// How many places of one shingle in one article are looked at: a statement printed twice must not vanish.
  private static let mostRepeats = 4

  private func candidates(of index: Int, in shared: SharedShingles) -> [Candidate] {
    var result: [Candidate] = []
    for entry in shared.entries(of: index) {
      var repeats = 0
      var last = UInt32.max
      for place in Int(entry.start)..<Int(entry.end) {
        let posting = shared.postings[place]
        repeats = posting.article == last ? repeats + 1 : 0
        last = posting.article
        if Int(posting.article) > index { break }
        guard repeats < Self.mostRepeats, isWanted(Int(posting.article), index) else { continue }
        if Int(posting.article) == index, posting.position >= entry.position { continue }
        result.append(
          Candidate(article: posting.article, seed: Seed(a: Int32(posting.position), b: Int32(entry.position))))
      }
    }
    return result
  }

  private func isWanted(_ one: Int, _ other: Int) -> Bool {
    if one == other { return options.within }
    let (a, b) = (articles[one], articles[other])
    return options.wants(outlets: (a.outlet, b.outlet), days: (a.day?.number, b.day?.number))
  }

  private func pairs(_ one: Int, _ other: Int, _ seeds: [Seed], rare: [Seed]) -> [PassagePair] {
    PairReader(options: options).pairs(
      PairSide(article: articles[one], words: words[one]), PairSide(article: articles[other], words: words[other]),
      seeds, rare: rare)
  }
}

import ArabicText

/// What is compared of an article: its day, its weighty terms, its copied runs, its places.
struct ArticleProfile: Sendable {
  /// Days since 1970-01-01.
  let day: Int?
  let vector: TermVector
  let shingles: TextSample
  var states = StateWeights.none

  /// How alike the terms of two articles are, of which one brings no more than the part `mostOfOne`, and their places.
  func likeness(_ other: ArticleProfile, mostOfOne: Float) -> Float {
    vector.likeness(other.vector, mostOfOne: mostOfOne) * states.agreement(with: other.states)
  }
}

/// Makes profiles of a batch: the words of all articles are counted first, since a word's weight depends on how many
/// articles have it.
struct ProfileBuilder {
  private(set) var table = TermTable(stopWords: .standard)
  private var drafts: [Draft] = []
  private let background: BackgroundFrequencies

  /// An article whose words are counted, but not weighed yet.
  private struct Draft {
    let day: Int?
    let counts: [(term: TermTable.Term, count: Float)]
    let shingles: TextSample
  }

  init(background: BackgroundFrequencies) { self.background = background }

  /// Counts the words of `input`. O(length).
  mutating func add(_ input: StoryInput) {
    let source = SourceText(input.text)
    let tokens = Tokenizer.tokens(of: source)
    let counts = counts(of: tokens, source, title: input.title)
    drafts.append(Draft(day: input.day, counts: counts, shingles: TextSample(tokens)))
  }

  /// Counts the words of `input` without keeping it.
  mutating func count(_ input: StoryInput) {
    let source = SourceText(input.text)
    _ = counts(of: Tokenizer.tokens(of: source), source, title: input.title)
  }

  /// The profiles of all that was added, in that order.
  func profiles() -> [ArticleProfile] {
    let rarity = rarities()
    let states = table.keys.map(StateStems.standard.state)
    return drafts.map { draft in
      let weighted = draft.counts.map { (term: $0.term, weight: (1 + log2($0.count)) * rarity[Int($0.term)]) }
      let vector = TermVector(weighted, limit: Self.vectorLength)
      return ArticleProfile(
        day: draft.day, vector: vector, shingles: draft.shingles, states: StateWeights(vector, states))
    }
  }

  /// How much each term tells: the logarithm of how rare it is, in the batch and in the press at large together.
  ///
  /// The press at large counts as much as `backgroundWeight` articles: it decides in a batch of five, and has little to
  /// say in one of fifty thousand, whose own words («معايدة» after a feast) are frequent only there.
  func rarities() -> [Float] {
    let share = min(1, Self.backgroundWeight / Float(max(1, background.articles)))
    let all = Float(drafts.count) + Float(background.articles) * share
    return zip(table.keys, table.frequencies).map { key, frequency in
      max(0, log2(all / (Float(frequency) + background.frequency(of: key) * share + 0.5)))
    }
  }

  private static let backgroundWeight: Float = 8000
  /// Terms of an article that are compared.
  static let vectorLength = 64
  /// The first paragraph's words count this often: it is the headline, or says what the report is about.
  private static let leadCount: Float = 3

  /// How often each term stands in an article, by term. A title that is not the text's first line counts as one.
  private mutating func counts(
    of tokens: [Token], _ source: SourceText, title: String?
  ) -> [(term: TermTable.Term, count: Float)] {
    var counts: [TermTable.Term: Float] = [:]
    add(tokens, of: source, to: &counts)
    if let title, !source.utf8.starts(with: title.utf8) {
      let source = SourceText(title)
      add(Tokenizer.tokens(of: source), of: source, to: &counts)
    }
    table.count(counts.keys)
    return counts.map { ($0.key, $0.value) }.sorted { $0.term < $1.term }
  }

  private mutating func add(
    _ tokens: [Token], of source: SourceText, to counts: inout [TermTable.Term: Float]
  ) {
    var weight = Self.leadCount
    var isEmpty = true
    for token in tokens {
      if token.kind == .newline {
        if !isEmpty { weight = 1 }
      } else {
        isEmpty = false
        if let term = table.term(of: token, in: source) { counts[term, default: 0] += weight }
      }
    }
  }
}

/// The binary logarithm, without Foundation: exact to about five digits, the same on every machine.
func log2(_ value: Float) -> Float {
  // value = significand × 2^exponent with 1 ≤ significand < 2; ln by the series of artanh, which converges fast there.
  let x = (value.significand - 1) / (value.significand + 1)
  let square = x * x
  let series = x * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
  return Float(value.exponent) + 2 * series * 1.442_695
}

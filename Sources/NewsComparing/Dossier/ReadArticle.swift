import ArabicText
public import NewsRecords
import NewsTimes

/// An article with its reading: one telling of an affair.
public struct ReadArticle: Sendable {
  public let article: Article
  public let reading: Reading

  /// An article with its reading.
  public init(article: Article, reading: Reading) {
    self.article = article
    self.reading = reading
  }
}

/// Articles in the one order that everything is told in: by day of publication, undated ones last, then by id.
struct ReadArticles: Sendable {
  let all: [ReadArticle]
  /// The tokens of each, in the same order.
  let texts: [TokenizedText]
  /// Where the findings of each stand, in the same order.
  let findings: [ArticlePlaces]
  /// The day of publication of each.
  private let days: [CalendarDay?]
  private let places: [String: Int]

  init(_ given: [ReadArticle]) {
    all = given.sorted { a, b in
      let (x, y) = (a.reading.published ?? "~", b.reading.published ?? "~")
      return x != y ? x < y : Array(a.article.id.utf8).lexicographicallyPrecedes(Array(b.article.id.utf8))
    }
    texts = all.map { TokenizedText($0.article.text) }
    findings = zip(all, texts).map { ArticlePlaces($0.reading, in: $1) }
    days = all.map { $0.reading.published.flatMap { CalendarDay(iso: $0) } }
    places = Dictionary(all.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The index of the article with `id`, nil for an id that was not given.
  func index(of id: String) -> Int? { places[id] }

  /// Whether two articles are different ones that were published within three days of one another.
  func areOfOneOccasion(_ a: Int, _ b: Int) -> Bool {
    guard a != b, let x = days[a], let y = days[b] else { return false }
    return abs(x.number - y.number) <= 3
  }

  /// Whether two articles are known to be of one outlet: what it prints later is an update, not another's account.
  func areOfOneOutlet(_ a: Int, _ b: Int) -> Bool {
    all[a].article.outlet.map { $0 == all[b].article.outlet } ?? false
  }

  /// The day of publication of the article `index`.
  func day(_ index: Int) -> CalendarDay? { days[index] }

  /// The slice `range` of the article `index`.
  func evidence(_ index: Int, _ range: TextRange) -> Evidence { Evidence(article: all[index].article.id, range: range) }

  /// The slice of the article `index` over `bytes`.
  func evidence(_ index: Int, bytes: Range<Int>) -> Evidence {
    let text = texts[index]
    let scalars = text.scalars(of: bytes)
    return Evidence(
      article: all[index].article.id,
      range: TextRange(start: scalars.lowerBound, end: scalars.upperBound, text: text.source.string(in: bytes)))
  }

  /// The slice from the first scalar of the first to the last of the last range.
  func evidence(_ index: Int, spanning ranges: [TextRange]) -> Evidence? {
    guard let start = ranges.map(\.start).min(), let end = ranges.map(\.end).max() else { return nil }
    return evidence(index, bytes: bytes(index, start..<end))
  }

  /// The sentence that holds the scalar offset `start`.
  func sentence(_ index: Int, holding start: Int) -> Evidence? {
    let text = texts[index]
    let byte = text.offsets.byteOffset(atScalar: start)
    let token = text.tokens(touching: byte..<(byte + 1)).lowerBound
    guard let sentence = text.sentence(holding: token) else { return nil }
    return evidence(index, bytes: text.bytes(of: text.sentences[sentence]))
  }

  /// The tokens that `range` of the article `index` touches.
  func tokens(_ index: Int, _ range: TextRange) -> Range<Int> {
    texts[index].tokens(touching: bytes(index, range.offsets))
  }

  /// The words of meaning in `ranges` of the article `index`, without those that say when.
  func words(_ index: Int, _ ranges: [TextRange]) -> ContentWords {
    ContentWords(texts[index], ranges.map { tokens(index, $0) }) { findings[index].times.holds($0) }
  }

  /// Whether `range` stands in the first line of the article `index`, where it has more than one.
  func isInFirstLine(_ index: Int, _ range: TextRange) -> Bool {
    let paragraphs = texts[index].paragraphs
    return paragraphs.count > 1 && tokens(index, range).upperBound <= paragraphs[0].upperBound
  }

  private func bytes(_ index: Int, _ scalars: Range<Int>) -> Range<Int> {
    let offsets = texts[index].offsets
    return offsets.byteOffset(atScalar: scalars.lowerBound)..<offsets.byteOffset(atScalar: scalars.upperBound)
  }
}

public import NewsRecords

/// Tells what two to six articles copied from one another, side by side, each change marked.
///
/// The earliest article is the measure: its sentences are the rows, and in each other column stands what that article
/// made of them. What is shown is a slice or a label; a change is named by its class, never judged.
///
/// ```swift
/// let comparison = Comparison(articles: articles, pairs: pairs)
/// print(comparison.terminal(width: 100))
/// ```
public struct Comparison: Sendable {
  let words: Words
  let tables: [CollationTable]
  let articles: [Article]
  /// The quotations of each article that was read.
  let quotations: [String: [Quotation]]
  let pairs: [PassagePair]
  /// Who shares the copied text and why they count once, where it was asked.
  let chains: Chains?
  /// How many words the columns have in common with the first at least; nil for no column.
  let common: Int?

  /// A comparison of `articles`.
  ///
  /// - Parameter pairs: their copied passages with all wordings, silent ones too: without those, sentences cannot be laid
  ///   side by side.
  /// - Parameter readings: the articles' readings, for the names of speakers on the page; none are named without.
  /// - Parameter chains: the chains behind the passages, for the page's head.
  public init(
    articles: [Article], pairs: [PassagePair], readings: [Reading] = [], chains: Chains? = nil,
    language: Language = .arabic, digits: Digits = .latin
  ) {
    self.articles = articles
    self.pairs = pairs
    self.chains = chains
    quotations = Dictionary(readings.map { ($0.id, $0.quotations) }, uniquingKeysWith: { first, _ in first })
    words = Words(language, digits)
    tables = Collator(articles: articles, pairs: pairs).tables()
    common = tables.first.flatMap { Self.common($0, pairs) }
  }

  /// The equal words of each column's passages, as far as they do not overlap in the measure; of the least column.
  private static func common(_ table: CollationTable, _ pairs: [PassagePair]) -> Int? {
    table.columns.dropFirst().map { column in
      var (sum, end) = (0, 0)
      let own = pairs.filter { $0.a == table.columns[0] && $0.b == column }
      for pair in own.sorted(by: { $0.aStart < $1.aStart }) where pair.aStart >= end {
        (sum, end) = (sum + pair.equal, pair.aEnd)
      }
      return sum
    }.min()
  }

  /// The account for a terminal: columns side by side where there is room, else one under another.
  /// Changes are marked by signs, without colour.
  public func terminal(width: Int = 80) -> String {
    ComparisonTerminal(comparison: self, width: max(20, width)).text()
  }

  /// One page that opens from a disk without network or script.
  public func html() -> [UInt8] { ComparisonPage(comparison: self).html() }

  /// The changes that a reader sees without asking, in the order of the tables.
  var changes: [CollationChange] { tables.flatMap(\.changes) }
}

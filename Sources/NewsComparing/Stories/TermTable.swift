import ArabicText
import NewsLexicons

/// The terms of a batch of articles: words by their stems, numbered from 0 in order of first sight, with the number of
/// articles that have each.
struct TermTable {
  /// The number of a term in the batch.
  typealias Term = Int32

  /// The stem's key of each term.
  private(set) var keys: [FoldedKey] = []
  /// In how many articles of the batch each term stands.
  private(set) var frequencies: [Int32] = []
  private var terms: [FoldedKey: Term] = [:]
  /// What was found for a word's own key; most words were seen before.
  private var seen: [FoldedKey: Term] = [:]
  private let stopWords: StopWords

  init(stopWords: StopWords) { self.stopWords = stopWords }

  /// The term of `token`, nil for what tells nothing: marks, numbers, words that stand in any report.
  mutating func term(of token: Token, in source: SourceText) -> Term? {
    guard token.kind == .word || token.kind == .latin || token.kind == .abbreviation else { return nil }
    if let known = seen[token.key] { return known == Self.none ? nil : known }
    let term = newTerm(source.string(in: token.bytes)) ?? Self.none
    seen[token.key] = term
    return term == Self.none ? nil : term
  }

  /// Counts one more article for each of `terms`, which are different ones.
  mutating func count(_ terms: some Sequence<Term>) {
    for term in terms { frequencies[Int(term)] += 1 }
  }

  private static let none: Term = -1

  private mutating func newTerm(_ word: String) -> Term? {
    guard let key = LightStem.key(of: word), !stopWords.contains(key) else { return nil }
    if let known = terms[key] { return known }
    let term = Term(keys.count)
    keys.append(key)
    frequencies.append(0)
    terms[key] = term
    return term
  }
}

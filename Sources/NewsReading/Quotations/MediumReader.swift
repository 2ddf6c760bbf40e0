import ArabicText
import NewsRecords

/// Finds what carried the words: «في بيان», «في مقابلة مع», «على حسابه في تويتر».
struct MediumReader {
  let words: ArticleWords

  /// A medium and the words that name it.
  struct Found {
    let medium: Quotation.Medium
    let tokens: Range<Int>
  }

  /// A stretch that may name a medium.
  struct Place {
    let tokens: Range<Int>
    /// Behind the content, where only «في» and its like lead up to a medium: other papers and courts are told about there.
    let isBehind: Bool
  }

  /// The most telling medium that `places` name: an interview that a channel broadcast is an interview, and so is what
  /// somebody declares to an outlet that is named as the hearer (`asked`).
  func medium(in places: [Place], asked: Bool) -> Found? {
    var best: Found?
    for place in places {
      for index in place.tokens.prefix(60) where words.isWord(index) || words.token(index).kind == .latin {
        guard let match = words.match(words.lexicon.media, at: index, before: place.tokens.upperBound),
          !place.isBehind || isLedUpTo(index, match.form.proclitics) || match.value == .statement && isCited(index),
          best.map({ Self.rank(match.value) < Self.rank($0.medium) }) ?? true
        else { continue }
        best = Found(medium: match.value, tokens: match.tokens)
      }
    }
    guard asked, let found = best, found.medium == .other else { return best }
    return Found(medium: .interview, tokens: found.tokens)
  }

  /// «وفقا لبيان», «حسب بيان»: a statement behind the content is the speaker's own; a report or a study is not.
  private func isCited(_ index: Int) -> Bool {
    index > 0
      && words.match(words.lexicon.phrases, at: index - 1)?.values.contains { $0.contains(.prepositional) } ?? false
  }

  private func isLedUpTo(_ index: Int, _ proclitics: Proclitics) -> Bool {
    !proclitics.isDisjoint(with: .ba) || index > 0 && words.has(index - 1, [.fi, .ala, .prep])
  }

  private static func rank(_ medium: Quotation.Medium) -> Int {
    switch medium {
    case .interview: 0
    case .pressConference: 1
    case .socialMedia: 2
    case .tv: 3
    case .letter: 4
    case .court: 5
    case .statement: 6
    case .report: 7
    case .meeting: 8
    case .other: 9
    }
  }
}

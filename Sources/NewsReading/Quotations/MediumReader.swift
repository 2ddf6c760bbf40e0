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

  /// The most telling medium that `ranges` name: an interview that a channel broadcast is an interview.
  func medium(in ranges: [Range<Int>]) -> Found? {
    var best: Found?
    for range in ranges {
      for index in range.prefix(60) where words.isWord(index) || words.token(index).kind == .latin {
        guard let match = words.match(words.lexicon.media, at: index, before: range.upperBound),
          best.map({ Self.rank(match.value) < Self.rank($0.medium) }) ?? true
        else { continue }
        best = Found(medium: match.value, tokens: match.tokens)
      }
    }
    return best
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

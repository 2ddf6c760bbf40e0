import ArabicText
import NewsRecords

/// Tells speech in quotation marks from names, terms and scare quotes by their form and what stands before them.
struct MarkPieces {
  let words: ArticleWords

  enum Kind {
    /// A clause or a longer phrase: somebody's words.
    case speech
    /// One to three words that no class noun governs: part of a clause whose cue is outside, or a term.
    case fragment
    /// Behind a class noun, a medium or a preposition of address.
    case name
  }

  func kind(of pair: MarkPair) -> Kind {
    let length = pair.content.count { words.token($0).kind == .word || words.token($0).kind == .number }
    if isHeading(before: pair.open), length <= 20 { return .name }
    if length > 8 { return .speech }
    if isNamed(before: pair.open) || isNameOfOne(pair.content), length <= 5 { return .name }
    return length >= 4 || holdsVerb(pair.content) ? .speech : .fragment
  }

  /// A class noun, or لـ and في before the mark.
  private func isNamed(before open: Int) -> Bool {
    guard open > 0 else { return false }
    let before = open - 1
    if words.has(before, [.li, .fi]) { return true }
    return words.match(words.lexicon.markNouns, at: before, before: open) != nil
  }

  /// «بعنوان "كيف نقرأ التاريخ …"»: a heading may be longer than a name.
  private func isHeading(before open: Int) -> Bool {
    open > 0 && words.match(words.lexicon.markNouns, at: open - 1, before: open)?.value == true
  }

  /// «الناطق باسم الأمانة "سليم حداد"», «حساب الاتحاد "فيفا"»
  private func isNameOfOne(_ content: Range<Int>) -> Bool {
    guard let first = content.first, let mention = words.mention(first),
      mention.type == .person || mention.type == .organization && content.count == 1
    else { return false }
    return mention.name.lowerBound <= first && mention.name.upperBound >= content.upperBound
  }

  /// Whether one of the words is a verb or opens a clause, by the lexicons.
  private func holdsVerb(_ range: Range<Int>) -> Bool {
    range.contains { index in
      words.has(index, [.that, .negation, .auxiliary])
        || words.forms(index).contains { $0.aspect == .imperfect }
    }
  }
}

import ArabicText

/// Speech in round brackets, as some papers print it instead of quotation marks: «وقال: (لن نغادر المدينة. هذا بيتنا)».
struct BracketedSpeech {
  let words: ArticleWords

  /// Speech in brackets is no longer, in tokens.
  private static let reach = 200

  /// The end behind the bracket that closes the one at `open`, before `limit`; nil where none opens there, none closes,
  /// or what it holds is an aside of fewer than four words.
  func end(openingAt open: Int, before limit: Int) -> Int? {
    guard open < limit, words.token(open).isScalar("(") else { return nil }
    var depth = 0
    for index in open..<min(limit, open + Self.reach) {
      if words.token(index).isScalar("(") { depth += 1 }
      if words.token(index).isScalar(")") { depth -= 1 }
      if depth == 0 { return index - open > 4 ? index + 1 : nil }
    }
    return nil
  }
}

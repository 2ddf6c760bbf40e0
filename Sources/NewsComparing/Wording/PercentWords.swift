import ArabicText
import NewsLexicons

/// Words of percent that one text has behind a figure where the other has the sign: «60 بالمئة» and «60%».
struct PercentWords {
  let a: CopyWords
  let b: CopyWords
  let textA: TokenizedText
  let textB: TokenizedText

  /// The lexicon `percents`.
  static let table = PhraseTable(
    LexiconFile.required("percents").rows.map { ($0["form"], true) })

  /// How many words at the head of the one side of `change` are such words; 0 where the other side has any.
  func leading(_ change: Change) -> Int {
    if change.b.isEmpty { return leadingInA(change.a, change.b) }
    return change.a.isEmpty ? leadingInB(change.a, change.b) : 0
  }

  /// How many words at the head of `words` of `a` are such words, beside `others` of `b`.
  func leadingInA(_ words: Range<Int>, _ others: Range<Int>) -> Int {
    leading(words, a, textA, otherBefore: others.lowerBound, b, textB)
  }

  /// As `leadingInA`, of `others`.
  func leadingInB(_ words: Range<Int>, _ others: Range<Int>) -> Int {
    leading(others, b, textB, otherBefore: words.lowerBound, a, textA)
  }

  private func leading(
    _ words: Range<Int>, _ side: CopyWords, _ text: TokenizedText, otherBefore other: Int, _ otherSide: CopyWords,
    _ otherText: TokenizedText
  ) -> Int {
    guard let first = words.first, first > 0, other > 0, hasSign(other - 1, otherSide, otherText),
      text.tokens[Int(side.tokens[first - 1])].kind == .number,
      let match = Self.table.longestMatch(in: text, at: Int(side.tokens[first]), allowing: [])
    else { return 0 }
    return side.words(in: match.tokens).clamped(to: words).count
  }

  /// Whether the word `word` is a figure with the sign of percent, written together or apart.
  private func hasSign(_ word: Int, _ side: CopyWords, _ text: TokenizedText) -> Bool {
    let token = text.tokens[Int(side.tokens[word])]
    guard token.kind == .number else { return false }
    let end = side.tokenEnd(of: word)
    if Self.signs.contains(where: text.string(at: end - 1).unicodeScalars.contains) { return true }
    return end < text.tokens.count && Self.signs.contains { text.string(at: end).unicodeScalars.elementsEqual([$0]) }
  }

  private static let signs: [Unicode.Scalar] = ["%", "٪"]
}

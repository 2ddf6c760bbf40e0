import ArabicText

/// Reads paragraphs that stand wholly in quotation marks behind one that announces whose words follow: «وتروي ست طالبات
/// تجاربهن في شهادات للجنة». Nobody is named for any of them, so nobody is said to speak.
struct VoicesReader {
  private let words: ArticleWords
  private let pieces: MarkPieces
  /// Whether the last paragraph of the narrator announces voices.
  private var isAnnounced = false

  init(words: ArticleWords) {
    self.words = words
    pieces = MarkPieces(words: words)
  }

  /// The attribution that is all of `paragraph`, nil for one of the narrator.
  mutating func read(_ paragraph: Range<Int>, sentence: Int) -> Attribution? {
    guard let pair = speech(paragraph) else {
      isAnnounced = paragraph.contains { words.has($0, .voices) } || endsInSpeech(paragraph)
      return nil
    }
    guard isAnnounced else { return nil }
    return Attribution(
      cue: [], form: nil, source: nil, sourceForm: .absent, content: [pair.whole],
      middle: pair.open..<pair.open, tail: pair.open..<pair.open, sentence: sentence, rule: "speech-announced")
  }

  /// «وقالت النقابة: "…".»: the next paragraph in marks goes on, though nobody says whose words they are.
  private func endsInSpeech(_ paragraph: Range<Int>) -> Bool {
    guard let last = paragraph.last(where: { words.token($0).kind == .quote || words.isWord($0) }),
      words.token(last).kind == .quote, let pair = words.pair(holding: last), pair.close == last
    else { return false }
    return pair.content.count > Self.fewest && pieces.kind(of: pair) == .speech
  }

  /// The pair that holds all of the paragraph but its stop, where it is speech by its form.
  private func speech(_ paragraph: Range<Int>) -> MarkPair? {
    guard let first = paragraph.first, let pair = words.pair(openingAt: first), pair.close != nil,
      pair.content.count > Self.fewest, pieces.kind(of: pair) == .speech
    else { return nil }
    return (pair.whole.upperBound..<max(pair.whole.upperBound, paragraph.upperBound))
      .allSatisfy { !words.isWord($0) } ? pair : nil
  }

  /// A testimony is longer than a heading, in tokens.
  private static let fewest = 8
}

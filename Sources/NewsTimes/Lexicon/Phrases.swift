import ArabicText

/// A text cut into phrases of the lexicons, and single tokens otherwise.
///
/// A class, because every rule of the grammars holds on to it; nothing in it changes once it is made.
class Phrases {
  /// A phrase or a token, with up to two ways to read it: «اليوم» is a deictic, and يوم with its article.
  struct Piece: Sendable {
    let start: Int32
    let end: Int32
    var first = SenseTable.Hit.none
    var second = SenseTable.Hit.none
    /// The kinds of senses that both ways have.
    var kinds: SenseKinds = []
  }

  let text: TokenizedText
  let lexicon: TimeLexicon
  let pieces: [Piece]
  private let tokens: [Token]

  /// Cuts `text`. O(n).
  init(_ text: TokenizedText, _ lexicon: TimeLexicon) {
    self.text = text
    self.lexicon = lexicon
    tokens = text.tokens
    pieces = PhraseCutter(text, lexicon.table).pieces()
  }

  /// The same phrases, for what is built on them.
  init(_ phrases: Phrases) {
    text = phrases.text
    lexicon = phrases.lexicon
    tokens = phrases.tokens
    pieces = phrases.pieces
  }

  var count: Int { pieces.count }

  /// The tokens of a range of pieces.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(pieces[range.lowerBound].start)..<Int(pieces[range.upperBound - 1].end)
  }

  /// The first token of the piece at `index`.
  @inline(__always)
  func token(_ index: Int) -> Token { tokens[Int(pieces[index].start)] }

  // MARK: Senses

  /// Whether the lexicons know the piece at `index` at all.
  @inline(__always)
  func isKnown(_ index: Int) -> Bool { pieces[index].first.entry >= 0 }

  /// The first answer that `pick` gives for a sense of the piece, with the way it was cut.
  @inline(__always)
  func pick<Answer>(_ index: Int, _ pick: (Sense) -> Answer?) -> (answer: Answer, hit: SenseTable.Hit)? {
    guard index >= 0, index < pieces.count, pieces[index].first.entry >= 0 else { return nil }
    if let answer = answer(pieces[index].first, pick) { return (answer, pieces[index].first) }
    if let answer = answer(pieces[index].second, pick) { return (answer, pieces[index].second) }
    return nil
  }

  /// As `pick`, the answer alone.
  @inline(__always)
  func sense<Answer>(_ index: Int, _ pick: (Sense) -> Answer?) -> Answer? { self.pick(index, pick)?.answer }

  /// Whether the piece has exactly the sense `wanted`.
  func isOne(_ index: Int, of wanted: Sense) -> Bool {
    has(index, wanted.kind) && sense(index) { $0 == wanted ? true : nil } ?? false
  }

  /// Whether the piece has the slot `wanted`.
  func has(_ index: Int, _ wanted: Glue) -> Bool {
    has(index, .glue) && sense(index) { if case .glue(wanted) = $0 { true } else { nil } } ?? false
  }

  /// Whether the piece is a preposition of the role `wanted`.
  func has(_ index: Int, _ wanted: Role) -> Bool {
    has(index, .role) && sense(index) { if case .role(wanted) = $0 { true } else { nil } } ?? false
  }

  /// Whether the piece has a sense of one of `kinds`: one look, no search.
  @inline(__always)
  func has(_ index: Int, _ kinds: SenseKinds) -> Bool {
    index >= 0 && index < pieces.count && !pieces[index].kinds.isDisjoint(with: kinds)
  }

  /// Whether the piece is the one scalar `scalar`.
  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < pieces.count && token(index).isScalar(scalar)
  }

  /// Whether the piece is a quotation mark.
  func isQuote(_ index: Int) -> Bool { index >= 0 && index < pieces.count && token(index).kind == .quote }

  /// Whether the piece ends with the first token it begins with, and nothing stands between it and the next piece.
  func isGlued(_ index: Int) -> Bool { index >= 0 && index < pieces.count && text.isGlued(Int(pieces[index].end) - 1) }

  /// Whether the word at `index` begins with ال.
  func hasArticle(_ index: Int) -> Bool {
    guard index >= 0, index < pieces.count else { return false }
    let token = token(index)
    guard token.kind == .word, token.bytes.count >= 6 else { return false }
    return WordLetters.hasArticle(text.source.utf8, token)
  }

  private func answer<Answer>(_ hit: SenseTable.Hit, _ pick: (Sense) -> Answer?) -> Answer? {
    for sense in lexicon.table.span(of: hit.entry) {
      if let answer = pick(lexicon.table.senses[Int(sense)]) { return answer }
    }
    return nil
  }
}

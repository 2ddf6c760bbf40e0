import ArabicText

/// A text cut into the pieces that the grammars of times and quantities read: phrases of the lexicons, single tokens otherwise.
///
/// Numbers are read once, here, for both grammars.
struct Pieces: Sendable {
  /// A phrase or a token, with up to two ways to read it: «اليوم» is a deictic, and يوم with its article.
  struct Piece: Sendable {
    let start: Int32
    let end: Int32
    var first = SenseTable.Hit.none
    var second = SenseTable.Hit.none
    /// The number that begins here, −1 for none.
    var number: Int32 = -1
  }

  let text: TokenizedText
  let lexicon: TimeLexicon
  private(set) var pieces: [Piece] = []
  private(set) var numbers: [ReadNumber] = []

  /// Cuts `text`. O(n).
  init(_ text: TokenizedText, _ lexicon: TimeLexicon) {
    self.text = text
    self.lexicon = lexicon
    pieces.reserveCapacity(text.tokens.count)
    var index = 0
    while index < text.tokens.count { index = appendPiece(at: index) }
    readNumbers()
  }

  var count: Int { pieces.count }

  /// The tokens of a range of pieces.
  func tokens(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(pieces[range.lowerBound].start)..<Int(pieces[range.upperBound - 1].end)
  }

  /// The first token of the piece at `index`.
  @inline(__always)
  func token(_ index: Int) -> Token { text.tokens[Int(pieces[index].start)] }

  /// The number that begins at `index`.
  @inline(__always)
  func number(_ index: Int) -> ReadNumber? {
    guard index >= 0, index < pieces.count, pieces[index].number >= 0 else { return nil }
    return numbers[Int(pieces[index].number)]
  }

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

  /// Whether the piece has the sense `wanted`.
  func has(_ index: Int, _ wanted: Sense) -> Bool { sense(index) { $0 == wanted ? true : nil } ?? false }

  /// Whether the piece has the slot `wanted`.
  func has(_ index: Int, _ wanted: Glue) -> Bool { has(index, .glue(wanted)) }

  /// Whether the piece is a preposition of the role `wanted`.
  func has(_ index: Int, _ wanted: Role) -> Bool { has(index, .role(wanted)) }

  /// Whether the piece is the one scalar `scalar`.
  func isMark(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
    index >= 0 && index < pieces.count && token(index).isScalar(scalar)
  }

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

  // MARK: Cutting

  private mutating func appendPiece(at index: Int) -> Int {
    let token = text.tokens[index]
    var best = (entry: Int32(-1), end: index + 1, hit: SenseTable.Hit.none)
    var second = SenseTable.Hit.none
    func consider(_ node: Int32, _ cut: Int, _ proclitics: Proclitics) {
      guard let (entry, end) = lexicon.table.longest(from: node, text.tokens, index + 1) else { return }
      let hit = SenseTable.Hit(entry: entry, cut: UInt8(truncatingIfNeeded: cut), proclitics: proclitics)
      if best.entry < 0 || end > best.end {
        best = (entry, end, hit)
        second = .none
      } else if end == best.end, second.entry < 0 {
        second = hit
      }
    }
    if let node = lexicon.table.root(token.key.rawValue) { consider(node, 0, []) }
    ProcliticCuts.each(of: token, in: text.source.utf8) { start, proclitics in
      let key = FoldedKey.of(text.source.utf8, start..<token.end, .match)
      if let node = lexicon.table.root(key.rawValue) { consider(node, start - token.start, proclitics) }
    }
    pieces.append(Piece(start: Int32(index), end: Int32(best.end), first: best.hit, second: second))
    return best.end
  }

  private mutating func readNumbers() {
    var index = 0
    while index < pieces.count {
      guard token(index).kind == .number || isKnown(index), let number = NumberReader(self).number(at: index) else {
        index += 1
        continue
      }
      pieces[index].number = Int32(numbers.count)
      numbers.append(number)
      index = number.pieces.upperBound
    }
  }
}

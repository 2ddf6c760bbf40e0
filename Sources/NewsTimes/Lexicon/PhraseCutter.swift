import ArabicText

/// Cuts a text into pieces: at every token the longest phrase of the lexicons, particles before it cut off.
struct PhraseCutter {
  private let text: TokenizedText
  private let tokens: [Token]
  private let bytes: [UInt8]
  private let table: SenseTable

  init(_ text: TokenizedText, _ table: SenseTable) {
    self.text = text
    tokens = text.tokens
    bytes = text.source.utf8
    self.table = table
  }

  /// The pieces, which together cover every token. O(n).
  func pieces() -> [Phrases.Piece] {
    var pieces: [Phrases.Piece] = []
    pieces.reserveCapacity(tokens.count)
    var index = 0
    while index < tokens.count {
      let piece = piece(at: index)
      pieces.append(piece)
      index = Int(piece.end)
    }
    return pieces
  }

  private func piece(at index: Int) -> Phrases.Piece {
    guard text.mayOpen(table.bit, at: index) else { return Phrases.Piece(start: Int32(index), end: Int32(index + 1)) }
    let token = tokens[index]
    var ways = Ways(end: index + 1)
    if let node = table.root(token.key) { consider(node, 0, [], index, &ways) }
    ProcliticCuts.each(of: token, in: bytes) { start, proclitics in
      let key = FoldedKey.of(bytes, start..<token.end, .match)
      if let node = table.root(key) { consider(node, start - token.start, proclitics, index, &ways) }
    }
    // «كمية» is a quantity, never «ك» with «مية».
    if table.kinds(of: ways.first.entry).contains(.trap) { ways.second = .none }
    return Phrases.Piece(
      start: Int32(index), end: Int32(ways.end), first: ways.first, second: ways.second,
      kinds: table.kinds(of: ways.first.entry).union(table.kinds(of: ways.second.entry)))
  }

  /// The two best ways to read the phrase at a token: the longest, then those that cut least.
  private struct Ways {
    var end: Int
    var first = SenseTable.Hit.none
    var second = SenseTable.Hit.none
  }

  private func consider(_ node: Int32, _ cut: Int, _ proclitics: Proclitics, _ index: Int, _ ways: inout Ways) {
    guard let (entry, end) = table.longest(from: node, tokens, index + 1) else { return }
    let hit = SenseTable.Hit(entry: entry, cut: UInt8(truncatingIfNeeded: cut), proclitics: proclitics)
    if ways.first.entry < 0 || end > ways.end {
      ways = Ways(end: end, first: hit)
    } else if end == ways.end, ways.second.entry < 0 {
      ways.second = hit
    }
  }
}

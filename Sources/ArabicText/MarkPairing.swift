/// Pairs quotation marks within each paragraph. Damage never crosses a paragraph's end, and one missing mark never turns
/// what follows inside out.
///
/// Position goes before glyph: Arabic papers write “ for both ends, » as an opener, and the straight mark everywhere.
/// A mark after a blank, a bracket, a colon or a proclitic opens (`بـ"النصر"`); one before a blank or punctuation closes.
enum MarkPairing {
  private enum Side { case opens, closes, either }

  /// Marks that can stand for one another as the two ends of a pair.
  private enum Family { case double, single, guillemet, singleGuillemet, corner }

  static func pairs(in tokens: [Token], paragraphs: [Range<Int>]) -> [MarkPair] {
    var result: [MarkPair] = []
    for paragraph in paragraphs { add(pairsIn: paragraph, of: tokens, to: &result) }
    result.sort { $0.open < $1.open }
    return result
  }

  private static func add(pairsIn paragraph: Range<Int>, of tokens: [Token], to result: inout [MarkPair]) {
    var open: [(index: Int, family: Family)] = []
    for index in paragraph where tokens[index].kind == .quote {
      guard let family = family(of: tokens[index]) else { continue }
      let side = side(of: index, in: tokens, paragraph: paragraph)
      if let partner = open.lastIndex(where: { $0.family == family }) {
        if side == .opens, nests(at: index, family, tokens, paragraph) {
          open.append((index, family))
        } else if side == .opens {
          // A second opener of the same shape: the first was never closed.
          for unclosed in open[partner...] { result.append(repaired(unclosed.index, before: index, tokens)) }
          open.removeSubrange(partner...)
          open.append((index, family))
        } else {
          for unclosed in open[(partner + 1)...] { result.append(repaired(unclosed.index, before: index, tokens)) }
          result.append(pair(open[partner].index, index, tokens))
          open.removeSubrange(partner...)
        }
      } else if side != .closes {
        open.append((index, family))
      }
    }
    for unclosed in open { result.append(repaired(unclosed.index, before: paragraph.upperBound, tokens)) }
  }

  /// Whether the marks from a second opener on close it and the first one too, each of them plainly an opener or a closer: `"قال "نعم" ومضى"`.
  private static func nests(at second: Int, _ family: Family, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    var depth = 1
    var seen = 0
    for index in second..<min(paragraph.upperBound, second + nestingReach) where tokens[index].kind == .quote {
      guard self.family(of: tokens[index]) == family else { continue }
      switch side(of: index, in: tokens, paragraph: paragraph) {
      case .opens: depth += 1
      case .closes: depth -= 1
      case .either: return false
      }
      seen += 1
      if depth == 0 { return true }
      if depth > 2 || seen > nestingMarks { return false }
    }
    return false
  }

  /// How far a nested pair is looked for, in tokens and in marks: the cost stays linear whatever is left open.
  private static let nestingReach = 200
  private static let nestingMarks = 24

  private static func pair(_ open: Int, _ close: Int, _ tokens: [Token]) -> MarkPair {
    let reversed = [0xBB, 0x201D, 0x203A].contains(tokens[open].key.rawValue)
    return MarkPair(open: open, close: close, content: (open + 1)..<close, repair: reversed ? .reversed : nil)
  }

  /// An unclosed mark ends with its sentence, or where the next pair begins.
  private static func repaired(_ open: Int, before limit: Int, _ tokens: [Token]) -> MarkPair {
    var depth = 0
    var end = open + 1
    while end < limit {
      let token = tokens[end]
      if token.kind == .bracket { depth += [0x28, 0x5B].contains(token.key.rawValue) ? 1 : -1 }
      if depth <= 0, SentenceSplitter.isTerminator(token) { break }
      end += 1
    }
    return MarkPair(open: open, close: nil, content: (open + 1)..<max(open + 1, end), repair: .unclosed)
  }

  private static func family(of token: Token) -> Family? {
    switch token.key.rawValue {
    case 0x22, 0x201C, 0x201D, 0x201E, 0x201F: .double
    case 0x27, 0x2018, 0x2019, 0x201A, 0x201B, 0x60: .single
    case 0xAB, 0xBB: .guillemet
    case 0x2039, 0x203A: .singleGuillemet
    case 0x300C...0x300F: .corner
    default: nil
    }
  }

  private static func side(of index: Int, in tokens: [Token], paragraph: Range<Int>) -> Side {
    let mark = tokens[index]
    let gluedBefore = index > paragraph.lowerBound && tokens[index - 1].end == mark.start
    let gluedAfter = index + 1 < paragraph.upperBound && tokens[index + 1].start == mark.end
    let opensByBefore = !gluedBefore || opensAfter(tokens[index - 1])
    let closesByAfter = !gluedAfter || closesBefore(tokens[index + 1])
    switch (opensByBefore, closesByAfter) {
    case (true, false): return .opens
    case (false, true): return .closes
    // A mark alone between blanks, or with letters on both sides: the glyph may tell, else what is open does.
    default: return .either
    }
  }

  /// What may stand glued before an opening mark: a bracket, a colon, a dash, a proclitic.
  private static func opensAfter(_ token: Token) -> Bool {
    switch token.kind {
    case .bracket: [0x28, 0x5B, 0x7B].contains(token.key.rawValue)
    case .punctuation: [0x3A, 0x2D, 0x2013, 0x2014, 0x2F, 0x060C].contains(token.key.rawValue)
    case .word: proclitics.contains(token.key)
    default: false
    }
  }

  /// What may stand glued behind a closing mark.
  private static func closesBefore(_ token: Token) -> Bool {
    switch token.kind {
    case .bracket: [0x29, 0x5D, 0x7D].contains(token.key.rawValue)
    case .punctuation: true
    default: false
    }
  }

  /// «و"», «بـ"», «لـ"», «الـ"»: at the match level, tatweel gone.
  private static let proclitics: Set<FoldedKey> = Set(
    ["و", "ف", "ب", "ك", "ل", "ال", "وال", "بال", "لل", "فال", "كال", "وب", "ول", "فب", "فل"].map { FoldedKey($0) })
}

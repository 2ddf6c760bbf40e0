/// Cuts paragraphs into sentences at «.», «؟», «!» and «…».
///
/// A stop is no end inside a number, an abbreviation or a URL (they are one token), after an initial («د. سليم»), nor
/// inside quotation marks or brackets that close in the same paragraph. «..» is a pause. Closing marks and brackets
/// behind the stop belong to the sentence before it.
enum SentenceSplitter {
  /// Whether `token` can end a sentence.
  static func isTerminator(_ token: Token) -> Bool {
    token.kind == .punctuation && [0x2E, 0x061F, 0x21, 0x3F, 0x2026, 0x06D4].contains(token.key.rawValue)
  }

  static func sentences(of tokens: [Token], paragraphs: [Range<Int>], marks: [MarkPair]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    result.reserveCapacity(paragraphs.count * 2)
    var pairs = marks[...]
    for paragraph in paragraphs {
      var start = paragraph.lowerBound
      var index = start
      let brackets = Brackets(in: tokens, paragraph)
      while index < paragraph.upperBound {
        while let pair = pairs.first, pair.open < index { pairs.removeFirst() }
        if let pair = pairs.first, pair.open == index, let close = pair.close {
          // The stop may stand inside the closing mark: «… نعم." ثم» ends there only if a new sentence follows.
          index = close
          if isTerminator(tokens[index - 1]), endsAfterClosing(index, tokens, paragraph) {
            index = closingEnd(after: index, tokens, paragraph)
            result.append(start..<index)
            start = index
          } else {
            index += 1
          }
          continue
        }
        if let close = brackets.close(of: index) {
          index = close + 1
          continue
        }
        if isTerminator(tokens[index]), isEnd(index, tokens, paragraph) {
          index = closingEnd(after: index, tokens, paragraph)
          result.append(start..<index)
          start = index
        } else {
          index += 1
        }
      }
      if start < paragraph.upperBound { result.append(start..<paragraph.upperBound) }
    }
    return result
  }

  private static func isEnd(_ index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.key.rawValue == 0x2026, token.bytes.count == 2 { return false }  // «..» is a pause
    guard token.key.rawValue == 0x2E else { return true }
    // «د. سليم»: a single letter glued to its stop, with a word behind, is an initial.
    guard index > paragraph.lowerBound, index + 1 < paragraph.upperBound else { return true }
    let before = tokens[index - 1]
    let isInitial = before.kind == .word && before.bytes.count <= 2 && before.end == token.start
    return !(isInitial && tokens[index + 1].kind == .word)
  }

  /// A closed quotation that ends with a stop ends the sentence, unless punctuation carries the sentence on.
  private static func endsAfterClosing(_ close: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Bool {
    guard close + 1 < paragraph.upperBound else { return true }
    return tokens[close + 1].kind != .punctuation
  }

  private static func closingEnd(after index: Int, _ tokens: [Token], _ paragraph: Range<Int>) -> Int {
    var end = index + 1
    while end < paragraph.upperBound {
      let token = tokens[end]
      let isGlued = tokens[end - 1].end == token.start
      let isCloser =
        token.kind == .quote && isGlued || token.kind == .bracket && [0x29, 0x5D].contains(token.key.rawValue)
      guard isCloser || isTerminator(token) else { break }
      end += 1
    }
    return end
  }
}

/// Brackets of one paragraph that close in it; an unclosed one has no partner and hides nothing.
struct Brackets {
  private var partners: [Int: Int] = [:]

  init(in tokens: [Token], _ paragraph: Range<Int>) {
    var open: [(index: Int, closer: UInt64)] = []
    for index in paragraph where tokens[index].kind == .bracket {
      let scalar = tokens[index].key.rawValue
      if let closer = Self.closers[scalar] {
        open.append((index, closer))
      } else if let match = open.lastIndex(where: { $0.closer == scalar }) {
        partners[open[match].index] = index
        open.removeSubrange(match...)
      }
    }
  }

  /// The closing bracket of the one at `index`, or nil.
  func close(of index: Int) -> Int? { partners.isEmpty ? nil : partners[index] }

  private static let closers: [UInt64: UInt64] = [0x28: 0x29, 0x5B: 0x5D, 0x7B: 0x7D, 0xFD3F: 0xFD3E]
}

/// Cuts paragraphs into sentences at «.», «؟», «!» and «…».
///
/// A stop is no end inside a number, an abbreviation or a URL (they are one token), after an initial («د. سليم») or the
/// number of a list's item («1. سليم»), nor inside quotation marks or brackets that close in the same paragraph. «..» is
/// a pause. Closing marks and brackets behind the stop belong to the sentence before it. Linear in the tokens.
struct SentenceSplitter {
  private let tokens: [Token]
  private var pairs: ArraySlice<MarkPair>
  private var result: [Range<Int>] = []

  /// Whether `token` can end a sentence.
  static func isTerminator(_ token: Token) -> Bool {
    guard token.kind == .punctuation else { return false }
    switch token.key.rawValue {
    case 0x2E, 0x061F, 0x21, 0x3F, 0x2026, 0x06D4: return true
    default: return false
    }
  }

  static func sentences(of tokens: [Token], paragraphs: [Range<Int>], marks: [MarkPair]) -> [Range<Int>] {
    var splitter = SentenceSplitter(tokens, marks)
    splitter.result.reserveCapacity(paragraphs.count * 2)
    for paragraph in paragraphs { splitter.split(paragraph) }
    return splitter.result
  }

  private init(_ tokens: [Token], _ marks: [MarkPair]) {
    self.tokens = tokens
    pairs = marks[...]
  }

  private mutating func split(_ paragraph: Range<Int>) {
    var brackets = Brackets(in: tokens, paragraph)
    var start = paragraph.lowerBound
    var index = start
    while index < paragraph.upperBound {
      if let end = sentenceEnd(at: &index, &brackets, paragraph) {
        result.append(start..<end)
        start = end
        index = end
      }
    }
    if start < paragraph.upperBound { result.append(start..<paragraph.upperBound) }
  }

  /// The end of the sentence that the token at `index` ends, or nil; `index` then stands at the next one to look at.
  private mutating func sentenceEnd(at index: inout Int, _ brackets: inout Brackets, _ paragraph: Range<Int>) -> Int? {
    if let close = closingMark(of: index) {
      // The stop may stand inside the closing mark: «… نعم." ثم» ends there only if a new sentence follows.
      index = close + 1
      let ends = Self.isTerminator(tokens[close - 1]) && endsAfterClosing(close, paragraph)
      return ends ? closingEnd(after: close, paragraph) : nil
    }
    if let close = brackets.close(of: index) {
      index = close + 1
      return nil
    }
    let token = index
    index += 1
    guard Self.isTerminator(tokens[token]), isEnd(token, paragraph) else { return nil }
    return closingEnd(after: token, paragraph)
  }

  /// The closing mark of the pair that the token at `index` opens, or nil.
  private mutating func closingMark(of index: Int) -> Int? {
    while let pair = pairs.first, pair.open < index { pairs.removeFirst() }
    guard let pair = pairs.first, pair.open == index else { return nil }
    return pair.close
  }

  private func isEnd(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    let token = tokens[index]
    if token.key.rawValue == 0x2026, token.bytes.count == 2 { return false }  // «..» is a pause
    guard token.key.rawValue == 0x2E else { return true }
    guard index > paragraph.lowerBound, index + 1 < paragraph.upperBound else { return true }
    let before = tokens[index - 1]
    guard before.end == token.start else { return true }
    return !isInitial(before, tokens[index + 1]) && !isItemNumber(index - 1, paragraph)
      && !isInDottedName(index, paragraph)
  }

  /// «د. سليم», «J. Smith»: a single letter before its stop, a word of the same script behind.
  private func isInitial(_ before: Token, _ after: Token) -> Bool {
    switch before.kind {
    case .word: Self.initials.contains(before.key) && after.kind == .word
    case .latin: before.bytes.count == 1 && after.kind == .latin
    default: false
    }
  }

  /// «سي.إن.إن»: stops without blanks between words of at most three letters spell a name where two of them follow
  /// each other.
  private func isInDottedName(_ stop: Int, _ paragraph: Range<Int>) -> Bool {
    joinsShortWords(stop, paragraph)
      && (joinsShortWords(stop - 2, paragraph) || joinsShortWords(stop + 2, paragraph))
  }

  private func joinsShortWords(_ stop: Int, _ paragraph: Range<Int>) -> Bool {
    guard stop > paragraph.lowerBound, stop + 1 < paragraph.upperBound, tokens[stop].key.rawValue == 0x2E else {
      return false
    }
    let (before, after) = (tokens[stop - 1], tokens[stop + 1])
    return before.kind == .word && after.kind == .word && before.bytes.count <= 6 && after.bytes.count <= 6
      && before.end == tokens[stop].start && tokens[stop].end == after.start
  }

  /// The keys of single letters.
  private static let initials: Set<FoldedKey> = Set(
    (UInt32(0x0621)...0x064A).compactMap { letter in
      Unicode.Scalar(letter).map { FoldedKey(String($0)) }
    })

  /// «1. سليم»: a number that begins its line.
  private func isItemNumber(_ index: Int, _ paragraph: Range<Int>) -> Bool {
    index == paragraph.lowerBound && tokens[index].kind == .number
  }

  /// A closed quotation that ends with a stop ends the sentence, unless punctuation carries the sentence on.
  private func endsAfterClosing(_ close: Int, _ paragraph: Range<Int>) -> Bool {
    guard close + 1 < paragraph.upperBound else { return true }
    return tokens[close + 1].kind != .punctuation
  }

  /// Where a sentence ends whose last word ends with the token at `index`: behind the closers and stops that follow.
  private mutating func closingEnd(after index: Int, _ paragraph: Range<Int>) -> Int {
    var end = index + 1
    while end < paragraph.upperBound, Self.isTerminator(tokens[end]) || isCloser(end) { end += 1 }
    return end
  }

  private mutating func isCloser(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .bracket: return token.key.rawValue == 0x29 || token.key.rawValue == 0x5D
    case .quote: return tokens[index - 1].end == token.start && !opensPair(index)
    default: return false
    }
  }

  /// Whether a pair with a closing mark begins at `index`: «نعم."لا"» ends before the second quotation.
  private mutating func opensPair(_ index: Int) -> Bool { closingMark(of: index) != nil }
}

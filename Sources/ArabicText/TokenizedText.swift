/// An article's text with everything the readers stand on: tokens, paragraphs, sentences, marks, offsets.
///
/// Made once per article and only read from then on. All ranges of tokens are half open and index `tokens`. A class, because
/// every reader of the article holds on to it: a copy would count eight references up and down.
public final class TokenizedText: Sendable {
  /// The text as received.
  public let source: SourceText
  /// All tokens, line breaks included.
  public let tokens: [Token]
  /// Lines that are not empty, without their line breaks.
  public let paragraphs: [Range<Int>]
  /// Sentences, each inside one paragraph; together they cover every paragraph.
  public let sentences: [Range<Int>]
  /// Quotation marks paired within their paragraphs, by opening mark.
  public let marks: [MarkPair]
  /// Leads from bytes to scalars and back.
  public let offsets: OffsetMap
  /// The readings of the words, where they were worked out beforehand.
  let forms: WordForms?
  /// By token: the tables of which a phrase may begin there; see `PhraseOpeners`. Empty where it was not worked out.
  @usableFromInline let openings: [UInt64]
  /// The tables that `openings` speaks of.
  @usableFromInline let openedTables: UInt64

  /// Tokenizes `source`. O(n).
  ///
  /// - Parameter cuttingWords: whether to work out at once how each word may be read with clitics. It takes half as long as
  ///   the rest, and pays where lexicons are asked for most words, as in reading an article.
  public init(_ source: SourceText, cuttingWords: Bool = false) {
    self.source = source
    tokens = Tokenizer.tokens(of: source)
    paragraphs = Self.paragraphs(of: tokens)
    marks = MarkPairing.pairs(in: tokens, paragraphs: paragraphs)
    sentences = SentenceSplitter.sentences(of: tokens, paragraphs: paragraphs, marks: marks)
    offsets = OffsetMap(source)
    guard cuttingWords else {
      (forms, openings, openedTables) = (nil, [], 0)
      return
    }
    let forms = WordForms(of: tokens, in: source.utf8)
    let openers = PhraseOpeners.current
    self.forms = forms
    openings = openers.tables(openedBy: tokens, forms)
    openedTables = openers.tables
  }

  /// Whether a phrase of the table with the bit `table` may begin at the token; true where nothing is known of the table.
  @inlinable @inline(__always)
  public func mayOpen(_ table: UInt64, at index: Int) -> Bool {
    openedTables & table == 0 || openings[index] & table != 0
  }

  /// Tokenizes `string`.
  public convenience init(_ string: String) { self.init(SourceText(string)) }

  /// The bytes from the first to the last token of `range`; the empty range at its token's start for an empty one.
  public func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else {
      let place = range.lowerBound < tokens.count ? tokens[range.lowerBound].start : source.utf8.count
      return place..<place
    }
    return tokens[range.lowerBound].start..<tokens[range.upperBound - 1].end
  }

  /// The slice of the text from the first to the last token of `range`.
  public func string(of range: Range<Int>) -> String { source.string(in: bytes(of: range)) }

  /// The slice of the token at `index`.
  public func string(at index: Int) -> String { source.string(in: tokens[index].bytes) }

  /// The scalar offsets of a range of bytes.
  public func scalars(of bytes: Range<Int>) -> Range<Int> {
    offsets.scalarOffset(atByte: bytes.lowerBound)..<offsets.scalarOffset(atByte: bytes.upperBound)
  }

  /// The key of the token at `index` at another level than its own `.match`.
  public func key(at index: Int, _ level: FoldLevel) -> FoldedKey {
    FoldedKey.of(source.utf8, tokens[index].bytes, level)
  }

  /// The keys of the token at `index` at all levels, at the price of one.
  public func keys(at index: Int) -> WordKeys { WordKeys(of: tokens[index], in: source.utf8) }

  /// Whether nothing, not even a blank, stands between the token at `index` and the next.
  public func isGlued(_ index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].end == tokens[index + 1].start
  }

  /// The index in `sentences` of the sentence that holds the token at `index`, or nil for a line break. O(log n).
  public func sentence(holding index: Int) -> Int? { Self.range(holding: index, in: sentences) }

  /// The index in `paragraphs` of the paragraph that holds the token at `index`, or nil for a line break. O(log n).
  public func paragraph(holding index: Int) -> Int? { Self.range(holding: index, in: paragraphs) }

  /// The tokens that the bytes `range` touch. O(log n).
  public func tokens(touching range: Range<Int>) -> Range<Int> {
    let first = Self.partition(tokens.count) { tokens[$0].end > range.lowerBound }
    let last = Self.partition(tokens.count) { tokens[$0].start >= range.upperBound }
    return first..<max(first, last)
  }

  private static func range(holding index: Int, in ranges: [Range<Int>]) -> Int? {
    let found = partition(ranges.count) { ranges[$0].upperBound > index }
    return found < ranges.count && ranges[found].contains(index) ? found : nil
  }

  /// The first number below `count` that satisfies `isBehind`, `count` if none does.
  private static func partition(_ count: Int, _ isBehind: (Int) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private static func paragraphs(of tokens: [Token]) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = 0
    for (index, token) in tokens.enumerated() where token.kind == .newline {
      if index > start { result.append(start..<index) }
      start = index + 1
    }
    if tokens.count > start { result.append(start..<tokens.count) }
    return result
  }
}

import ArabicText

/// What the tagger sees of one word, whatever stands around it.
struct WordProfile: Sendable {
  var context: ContextWord
  /// The key without clitics, as raw news has it.
  var stem: UInt64
  /// How a first tagger read the word and its stem in raw news.
  var stemLabels: UInt64
  /// Kind of token, ال, length, frequency.
  var shape: UInt64
  var senses: UInt64
  /// Keys of the first and last one to four letters.
  var prefixes: Affixes
  var suffixes: Affixes

  /// Up to four keys, the shortest first.
  struct Affixes {
    private var keys = SIMD4<UInt64>()
    private(set) var count = 0

    subscript(index: Int) -> UInt64 { keys[index] }

    mutating func append(_ key: UInt64) {
      keys[count] = key
      count += 1
    }
  }

  /// The profile of the token at `index`.
  init(_ text: TokenizedText, _ index: Int, _ word: NameWord, _ table: WordTable) {
    let token = text.tokens[index]
    senses = UInt64(word.senses.intersection(.seenByTagger).rawValue)
    let own = table[token.key]
    let bare = Self.bare(text, index, own, table)
    stem = bare.key.rawValue
    let record = own ?? bare.record
    stemLabels = UInt64(record?.labels ?? 0) << 16 | UInt64(bare.record?.labels ?? 0)
    let cut = bare.key == token.key ? 0 : 1
    shape =
      UInt64(token.kind.rawValue) | (word.isDefinite ? 16 : 0) | UInt64(cut) << 5
      | UInt64(min(own?.frequency ?? 0, 15) / 3) << 6 | UInt64(min(token.bytes.count / 2, 8)) << 10
    (prefixes, suffixes) = Self.affixes(text, token)
    context = ContextWord(
      word: token.key.rawValue,
      classes: record.map { (UInt64($0.classes.0), UInt64($0.classes.1), UInt64($0.classes.2)) } ?? (0, 0, 0),
      labels: UInt64(record?.labels ?? 0), ending: suffixes.count > 1 ? suffixes[1] : 0)
  }

  /// The word without و, ف, ب, ك, ل where raw news has the rest more often than the whole.
  private static func bare(
    _ text: TokenizedText, _ index: Int, _ own: WordRecord?, _ table: WordTable
  ) -> (key: FoldedKey, record: WordRecord?) {
    let key = text.tokens[index].key
    var best = (key: key, record: own)
    text.firstForm(at: index) { form in
      guard !form.proclitics.isEmpty, !form.proclitics.contains(.article), !form.proclitics.contains(.future),
        let record = table[form.key], record.frequency > best.record?.frequency ?? 0
      else { return false }
      best = (form.key, record)
      return false
    }
    return best
  }

  private static func affixes(_ text: TokenizedText, _ token: Token) -> (prefixes: Affixes, suffixes: Affixes) {
    var (prefixes, suffixes) = (Affixes(), Affixes())
    guard token.kind == .word || token.kind == .latin else { return (prefixes, suffixes) }
    let bytes = text.source.utf8
    // Where the second to the fifth letter begin, and the last four, the last first.
    var (starts, count, offset) = (SIMD4<Int>(), 0, token.start)
    var last = SIMD4<Int>()
    while offset < token.end {
      if (1...4).contains(count) { starts[count - 1] = offset }
      last = SIMD4(offset, last[0], last[1], last[2])
      count += 1
      offset += SourceText.scalar(in: bytes, at: offset).length
    }
    for length in 0..<max(0, min(4, count - 1)) {
      prefixes.append(FoldedKey.of(bytes, token.start..<starts[length], .match).rawValue)
      suffixes.append(FoldedKey.of(bytes, last[length]..<token.end, .match).rawValue)
    }
    return (prefixes, suffixes)
  }
}

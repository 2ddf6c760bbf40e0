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
  var prefixes: [UInt64]
  var suffixes: [UInt64]

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

  private static func affixes(_ text: TokenizedText, _ token: Token) -> ([UInt64], [UInt64]) {
    guard token.kind == .word || token.kind == .latin else { return ([], []) }
    let bytes = text.source.utf8
    var starts: [Int] = []
    var offset = token.start
    while offset < token.end {
      starts.append(offset)
      offset += SourceText.scalar(in: bytes, at: offset).length
    }
    let longest = min(4, starts.count - 1)
    guard longest > 0 else { return ([], []) }
    return (
      (1...longest).map { FoldedKey.of(bytes, token.start..<starts[$0], .match).rawValue },
      (1...longest).map { FoldedKey.of(bytes, starts[starts.count - $0]..<token.end, .match).rawValue }
    )
  }
}

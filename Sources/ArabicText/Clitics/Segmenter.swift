/// Takes words apart, and remembers what it has taken apart.
///
/// Cutting is decided by the word's form alone, so a word that comes back costs one look-up; in news that is nineteen of
/// twenty. The memory has a fixed size and changes no result: each task may have a segmenter of its own.
public struct Segmenter: Sendable {
  private let knowledge: CliticKnowledge
  private var memory: [Entry]
  /// Each row has two entries, the newer first.
  private static let rows = 1 << 15

  /// What a word's bytes gave, offsets counted from its first byte.
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var key = FoldedKey(rawValue: 0)
    var lightKey = FoldedKey(rawValue: 0)
    var clean = FoldedKey(rawValue: 0)
    var orthographic = FoldedKey(rawValue: 0)
    var stemStart: UInt16 = 0
    var stemEnd: UInt16 = 0
    var proclitics = Proclitics()
  }

  /// A segmenter that goes by `model`.
  public init(_ model: CliticModel) {
    knowledge = model.knowledge
    memory = Array(repeating: Entry(), count: Self.rows * 2)
  }

  /// The parts of `token` of the text `source`. Only words are cut; of other tokens the stem is the whole.
  public mutating func parts(of token: Token, in source: SourceText) -> WordParts {
    guard Self.isCut(token) else { return Self.whole(token) }
    return parts(of: token, ByteHash.of(source.utf8, token.bytes), source.utf8)
  }

  /// The parts of all `tokens` of the text `source`, in their order: quicker than one by one, since the processor looks up
  /// the next words while it waits for this one.
  public mutating func parts(of tokens: [Token], in source: SourceText) -> [WordParts] {
    let bytes = source.utf8
    return Array(capacity: tokens.count) { result in
      each(of: tokens, bytes) { token, entry in
        result.append(entry.map { Self.parts($0, token) } ?? Self.whole(token))
      }
    }
  }

  /// The parts of all `tokens` with the keys of the whole words at all levels, which are remembered as the parts are.
  public mutating func keyedParts(of tokens: [Token], in source: SourceText) -> [KeyedParts] {
    var words: [KeyedParts] = []
    keyedParts(of: tokens, in: source, into: &words)
    return words
  }

  /// The same in place of what `words` held, in its memory: for whoever reads many texts.
  public mutating func keyedParts(of tokens: [Token], in source: SourceText, into words: inout [KeyedParts]) {
    let bytes = source.utf8
    words.removeAll(keepingCapacity: true)
    words.append(addingCapacity: tokens.count) { words in
      each(of: tokens, bytes) { token, entry in
        words.append(entry.map { Self.keyed($0, token) } ?? Self.keyedWhole(token, bytes))
      }
    }
  }

  /// How many words are looked up at a time.
  private static let block = 32

  /// Hands on each token with what is remembered of it, nil for what is not cut.
  ///
  /// First the hashes of a block of words, then their places, then what stands there: so the processor waits for the memory of
  /// all of them at once.
  @inline(__always)
  private mutating func each(of tokens: [Token], _ bytes: [UInt8], _ take: (Token, Entry?) -> Void) {
    var hashes = InlineArray<32, UInt64>(repeating: 0)
    var places = InlineArray<32, Int>(repeating: 0)
    for start in stride(from: 0, to: tokens.count, by: Self.block) {
      let count = min(Self.block, tokens.count - start)
      for index in 0..<count {
        let token = tokens[start + index]
        hashes[index] = Self.isCut(token) ? ByteHash.of(bytes, token.bytes) : 0
      }
      for index in 0..<count { places[index] = place(of: hashes[index]) }
      for index in 0..<count {
        let (token, hash) = (tokens[start + index], hashes[index])
        take(token, hash == 0 ? nil : entry(of: token, hash, bytes, places[index]))
      }
    }
  }

  /// The parts of the one word `word`; for tools and tests.
  public mutating func parts(of word: String) -> WordParts? {
    let source = SourceText(word)
    let tokens = Tokenizer.tokens(of: source)
    return tokens.count == 1 ? parts(of: tokens[0], in: source) : nil
  }

  @inline(__always)
  static func isCut(_ token: Token) -> Bool { token.kind == .word && token.length < 1 << 16 }

  @inline(__always)
  private mutating func parts(of token: Token, _ hash: UInt64, _ bytes: [UInt8]) -> WordParts {
    Self.parts(entry(of: token, hash, bytes), token)
  }

  @inline(__always)
  private mutating func entry(of token: Token, _ hash: UInt64, _ bytes: [UInt8]) -> Entry {
    entry(of: token, hash, bytes, place(of: hash))
  }

  /// What is remembered at `place`, if it is still there.
  @inline(__always)
  private mutating func entry(of token: Token, _ hash: UInt64, _ bytes: [UInt8], _ place: Int) -> Entry {
    memory[place].hash == hash ? memory[place] : remember(token, hash, bytes)
  }

  /// The first place of the row of `hash`.
  @inline(__always)
  private static func row(of hash: UInt64) -> Int { (Int(truncatingIfNeeded: hash >> 40) & (rows - 1)) * 2 }

  /// Where `hash` stands if it is remembered. Which of the two it is nobody can foresee: a number, not a branch.
  @inline(__always)
  private func place(of hash: UInt64) -> Int {
    let row = Self.row(of: hash)
    return memory[row].hash == hash ? row : row + 1
  }

  /// Reads a word that is not remembered, and remembers it in the place of the older of two.
  @inline(never)
  private mutating func remember(_ token: Token, _ hash: UInt64, _ bytes: [UInt8]) -> Entry {
    let row = Self.row(of: hash)
    // The word may have come in since its place was looked up, with an equal one just before it.
    if memory[row].hash == hash { return memory[row] }
    if memory[row + 1].hash == hash { return memory[row + 1] }
    let entry = read(token, bytes, hash)
    memory[row + 1] = memory[row]
    memory[row] = entry
    return entry
  }

  @inline(__always)
  private static func parts(_ entry: Entry, _ token: Token) -> WordParts {
    WordParts(
      stemStart: token.start + Int(entry.stemStart), stemEnd: token.start + Int(entry.stemEnd), wordEnd: token.end,
      proclitics: entry.proclitics, key: entry.key, lightKey: entry.lightKey)
  }

  @inline(__always)
  private static func keyed(_ entry: Entry, _ token: Token) -> KeyedParts {
    let keys = WordKeys(clean: entry.clean, orthographic: entry.orthographic, match: token.key)
    return KeyedParts(parts: parts(entry, token), keys: keys)
  }

  private static func keyedWhole(_ token: Token, _ bytes: [UInt8]) -> KeyedParts {
    KeyedParts(parts: whole(token), keys: WordKeys(of: token, in: bytes))
  }

  private static func whole(_ token: Token) -> WordParts {
    WordParts(
      stemStart: token.start, stemEnd: token.end, wordEnd: token.end, proclitics: [], key: token.key,
      lightKey: token.key)
  }

  private func read(_ token: Token, _ bytes: [UInt8], _ hash: UInt64) -> Entry {
    let letters = SegmentLetters(bytes, token.bytes)
    let keys = WordKeys(of: token, in: bytes)
    var entry = Entry(
      hash: hash, key: token.key, lightKey: token.key, clean: keys.clean, orthographic: keys.orthographic,
      stemEnd: UInt16(token.bytes.count))
    guard !letters.isOpaque else { return entry }
    let cut = knowledge.cut(of: letters, token.key)
    let stem = cut.start..<(letters.count - cut.tail)
    entry.proclitics = cut.proclitics
    if cut.start > 0 { entry.stemStart = UInt16(letters.place(cut.start) - token.start) }
    if cut.tail > 0 { entry.stemEnd = UInt16(letters.place(stem.upperBound) - token.start) }
    if !stem.isEmpty {
      entry.key = StemKeys(letters, from: cut.start).key(tail: cut.tail, cut.ending) ?? token.key
      entry.lightKey = LightStem.key(letters, stem, cut.ending)
    }
    return entry
  }
}

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
    return parts(of: token, Self.hash(source.utf8, token.bytes), source.utf8)
  }

  /// The parts of all `tokens` of the text `source`, in their order: twice as quick as one by one, since the processor
  /// looks up the next words while it waits for this one.
  public mutating func parts(of tokens: [Token], in source: SourceText) -> [WordParts] {
    let bytes = source.utf8
    let hashes = Self.hashes(tokens, bytes)
    var result: [WordParts] = []
    result.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      result.append(hashes[index] == 0 ? Self.whole(token) : parts(of: token, hashes[index], bytes))
    }
    return result
  }

  /// The parts of all `tokens` with the keys of the whole words at all levels, which are remembered as the parts are.
  public mutating func keyedParts(of tokens: [Token], in source: SourceText) -> [KeyedParts] {
    let bytes = source.utf8
    let hashes = Self.hashes(tokens, bytes)
    var result: [KeyedParts] = []
    result.reserveCapacity(tokens.count)
    for index in tokens.indices {
      let token = tokens[index]
      if hashes[index] == 0 {
        result.append(KeyedParts(parts: Self.whole(token), keys: WordKeys(of: token, in: bytes)))
      } else {
        let entry = entry(of: token, hashes[index], bytes)
        let keys = WordKeys(clean: entry.clean, orthographic: entry.orthographic, match: token.key)
        result.append(KeyedParts(parts: Self.parts(entry, token), keys: keys))
      }
    }
    return result
  }

  /// A hash of each word's bytes, 0 for what is not cut.
  private static func hashes(_ tokens: [Token], _ bytes: [UInt8]) -> [UInt64] {
    tokens.map { isCut($0) ? hash(bytes, $0.bytes) : 0 }
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
    let place = (Int(truncatingIfNeeded: hash >> 40) & (Self.rows - 1)) * 2
    if memory[place].hash == hash { return memory[place] }
    if memory[place + 1].hash == hash { return memory[place + 1] }
    return remember(token, hash, place, bytes)
  }

  /// Reads a word that is not remembered, and remembers it in the place of the older of two.
  @inline(never)
  private mutating func remember(_ token: Token, _ hash: UInt64, _ place: Int, _ bytes: [UInt8]) -> Entry {
    let entry = read(token, bytes, hash)
    memory[place + 1] = memory[place]
    memory[place] = entry
    return entry
  }

  @inline(__always)
  private static func parts(_ entry: Entry, _ token: Token) -> WordParts {
    WordParts(
      stemStart: token.start + Int(entry.stemStart), stemEnd: token.start + Int(entry.stemEnd), wordEnd: token.end,
      proclitics: entry.proclitics, key: entry.key, lightKey: entry.lightKey)
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

  /// A hash of the bytes as they are and of their number; never 0, which marks a free slot.
  @inline(__always)
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
    var index = range.lowerBound
    // Two letters at a time: each multiplication waits for the one before.
    while index + 3 < range.upperBound {
      let high = UInt64(bytes[index]) << 24 ^ UInt64(bytes[index + 1]) << 16
      hash = (hash ^ high ^ UInt64(bytes[index + 2]) << 8 ^ UInt64(bytes[index + 3])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 4
    }
    while index < range.upperBound {
      hash = (hash ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      index += 1
    }
    return (hash ^ hash >> 29) | 1
  }
}

/// Takes words apart, and remembers what it has taken apart.
///
/// Cutting is decided by the word's form alone, so a word that comes back costs one look-up; in news that is nineteen of
/// twenty. The memory has a fixed size and changes no result: each task may have a segmenter of its own.
public struct Segmenter: Sendable {
  private let model: CliticModel
  private var memory: [Entry]
  private static let slots = 1 << 15

  /// What a word's bytes gave, offsets counted from its first byte.
  private struct Entry: Sendable {
    var hash: UInt64 = 0
    var length: UInt16 = 0
    var stemStart: UInt16 = 0
    var stemEnd: UInt16 = 0
    var proclitics = Proclitics()
    var key = FoldedKey(rawValue: 0)
    var lightKey = FoldedKey(rawValue: 0)
  }

  /// A segmenter that goes by `model`.
  public init(_ model: CliticModel) {
    self.model = model
    memory = Array(repeating: Entry(), count: Self.slots)
  }

  /// The parts of `token` of the text `source`. Only words are cut; of other tokens the stem is the whole.
  public mutating func parts(of token: Token, in source: SourceText) -> WordParts {
    guard token.kind == .word, token.bytes.count < 1 << 16 else { return whole(token) }
    let hash = Self.hash(source.utf8, token.bytes)
    let slot = Int(truncatingIfNeeded: hash >> 40) & (Self.slots - 1)
    if memory[slot].hash != hash || Int(memory[slot].length) != token.bytes.count {
      memory[slot] = entry(of: token, source.utf8, hash)
    }
    return parts(memory[slot], token)
  }

  /// The parts of the one word `word`; for tools and tests.
  public mutating func parts(of word: String) -> WordParts? {
    let source = SourceText(word)
    let tokens = Tokenizer.tokens(of: source)
    return tokens.count == 1 ? parts(of: tokens[0], in: source) : nil
  }

  private func parts(_ entry: Entry, _ token: Token) -> WordParts {
    let start = token.start + Int(entry.stemStart)
    let end = token.start + Int(entry.stemEnd)
    return WordParts(
      proclitics: entry.proclitics, stem: start..<end, enclitic: end..<token.end, key: entry.key,
      lightKey: entry.lightKey)
  }

  private func whole(_ token: Token) -> WordParts {
    WordParts(
      proclitics: [], stem: token.bytes, enclitic: token.end..<token.end, key: token.key, lightKey: token.key)
  }

  private func entry(of token: Token, _ bytes: [UInt8], _ hash: UInt64) -> Entry {
    let letters = SegmentLetters(bytes, token.bytes)
    var entry = Entry(hash: hash, length: UInt16(token.bytes.count), stemEnd: UInt16(token.bytes.count))
    (entry.key, entry.lightKey) = (token.key, token.key)
    guard !letters.isOpaque else { return entry }
    let cut =
      model.exceptions[Cut.key(of: letters)] ?? CliticReadings(of: letters, key: token.key, by: model).best
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

  /// A hash of the bytes as they are; never 0, which marks a free slot.
  @inline(__always)
  private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in range { hash = (hash ^ UInt64(bytes[index])) &* 0x9E37_79B9_7F4A_7C15 }
    return (hash ^ hash >> 29) | 1
  }
}

/// A blocked Bloom filter (Putze, Sanders, Singler 2007): six bits in one block of 512, so that a question touches one
/// line of memory.
///
/// Most shingles of a new article are in no other; the filter says so without touching the postings. Ten bits a hash let
/// about one in a hundred pass in error.
struct HashFilter: Sendable {
  /// Eight words a block.
  private(set) var words: [UInt64]

  /// An empty filter for `count` hashes.
  init(count: Int) { words = .init(repeating: 0, count: Self.blocks(for: count) * 8) }

  /// The blocks for `count` hashes.
  static func blocks(for count: Int) -> Int { max(1, (count * 10 + 511) / 512) }

  /// Adds `hash`.
  mutating func insert(_ hash: UInt64) {
    let block = Self.block(of: hash, words.count / 8)
    for probe in 0..<6 {
      let bit = Self.bit(hash, probe)
      words[block * 8 + bit >> 6] |= 1 << UInt64(bit & 63)
    }
  }

  /// Whether `hash` may be in a filter of `blocks` blocks whose words are read by `word`.
  @inline(__always)
  static func mayContain(_ hash: UInt64, blocks: Int, word: (Int) -> UInt64) -> Bool {
    let block = block(of: hash, blocks)
    for probe in 0..<6 {
      let bit = bit(hash, probe)
      if word(block * 8 + bit >> 6) >> UInt64(bit & 63) & 1 == 0 { return false }
    }
    return true
  }

  /// The upper half chooses the block, nine bits of the lower half each bit.
  @inline(__always)
  private static func block(of hash: UInt64, _ blocks: Int) -> Int {
    Int(truncatingIfNeeded: ((hash >> 32) &* UInt64(blocks)) >> 32)
  }

  @inline(__always)
  private static func bit(_ hash: UInt64, _ probe: Int) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> UInt64(9 * probe) & 511)
  }
}

import ArabicText
import NewsLexicons

/// A set of keys of words, none of them zero, in one open-addressing table, for the question that is asked of every word of a corpus.
struct KeySet: Sendable {
  private var slots: [UInt64]

  /// The keys of `keys`. O(n).
  init(_ keys: some Collection<FoldedKey>) {
    var size = 64
    while size < keys.count * 4 { size *= 2 }
    slots = .init(repeating: 0, count: size)
    for key in keys where key.rawValue != 0 { insert(key.rawValue) }
  }

  /// Whether `key` is in the set. O(1).
  @inline(__always)
  func contains(_ key: UInt64) -> Bool {
    var slot = first(key)
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  @inline(__always)
  private func first(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }

  private mutating func insert(_ key: UInt64) {
    var slot = first(key)
    while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = key
  }
}

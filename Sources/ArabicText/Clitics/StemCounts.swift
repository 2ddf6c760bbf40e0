/// How often each word was counted in raw news: by itself, and as a stem with and without clitics.
///
/// A table of half a megabyte, so that it stays near the processor: of a key 32 bits are kept, of a count three digits.
/// A chance meeting of two keys changes one guess in a hundred thousand, no text.
public struct StemCounts: Sendable {
  private var slots: [Slot] = .init(repeating: Slot(), count: 1024)

  /// The number of words.
  public private(set) var count = 0

  private struct Slot: Sendable {
    /// The key's lower half; 0 where the slot is free.
    var tag: UInt32 = 0
    var own = SmallCount()
    var stem = SmallCount()
  }

  /// What was counted of one word.
  struct Counts {
    /// By itself.
    let own: UInt32
    /// As a stem.
    let stem: UInt32
    /// Whether an exception is written down for a word with this key.
    let isException: Bool
  }

  /// No counts.
  public init() {}

  /// Enters the counts of the word with `key`: `own` by itself, `stem` as a stem. Later counts of a key replace earlier ones.
  public mutating func insert(_ key: FoldedKey, own: UInt32, stem: UInt32) {
    let place = makePlace(for: key)
    slots[place].own.value = own
    slots[place].stem.value = stem
  }

  /// Remembers that an exception is written down for a word with `key`.
  mutating func markException(_ key: FoldedKey) { slots[makePlace(for: key)].own.isMarked = true }

  /// The counts of `key`, zero for a word that was not counted.
  @inline(__always)
  subscript(key: FoldedKey) -> Counts {
    let slot = slots[place(of: key)]
    return Counts(own: slot.own.value, stem: slot.stem.value, isException: slot.own.isMarked)
  }

  private mutating func makePlace(for key: FoldedKey) -> Int {
    if count * 4 >= slots.count * 3 { grow() }
    let place = place(of: key)
    if slots[place].tag == 0 {
      count += 1
      slots[place].tag = Self.tag(key)
    }
    return place
  }

  /// The slot that `key` has or would have.
  @inline(__always)
  private func place(of key: FoldedKey) -> Int {
    let tag = Self.tag(key)
    let mask = slots.count - 1
    var place = Int(tag >> 8) & mask
    while slots[place].tag != 0, slots[place].tag != tag { place = (place + 1) & mask }
    return place
  }

  @inline(__always)
  private static func tag(_ key: FoldedKey) -> UInt32 { UInt32(truncatingIfNeeded: key.rawValue) | 1 }

  private mutating func grow() {
    let old = slots
    slots = .init(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.tag != 0 { slots[place(of: FoldedKey(rawValue: UInt64(slot.tag)))] = slot }
  }

  /// The binary logarithm of `x`, linear between powers of two (at most 0.09 too small): there is no mathematics library
  /// on this floor, and training uses the same.
  @inline(__always)
  static func log2(_ x: Float) -> Float { Float(x.exponent) + (x.significand - 1) }
}

/// A count in fifteen bits, exact below 1024 and to three digits above, and a mark in the sixteenth.
struct SmallCount: Sendable {
  private var bits: UInt16 = 0

  var value: UInt32 {
    get { UInt32(bits & 0x3FF) << UInt32(bits >> 10 & 0x1F) }
    set {
      let shift = max(0, 22 - newValue.leadingZeroBitCount)
      bits = bits & 0x8000 | UInt16(shift) << 10 | UInt16(newValue >> UInt32(shift))
    }
  }

  var isMarked: Bool {
    get { bits & 0x8000 != 0 }
    set { bits = newValue ? bits | 0x8000 : bits & 0x7FFF }
  }
}

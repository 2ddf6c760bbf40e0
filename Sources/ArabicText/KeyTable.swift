/// An open-addressing table from keys to numbers; a miss costs about two nanoseconds. One key may have several numbers,
/// since keys are hashes: the caller says which is meant.
public struct KeyTable: Sendable {
  /// A key beside its number, so that a look goes to one place in memory; the number is negative where the slot is free.
  @usableFromInline struct Slot: Sendable {
    @usableFromInline var key: UInt64 = 0
    @usableFromInline var number: Int32 = KeyTable.free
  }

  @usableFromInline var slots: [Slot] = .init(repeating: Slot(), count: 16)
  private var used = 0
  private static let free: Int32 = -1

  /// An empty table.
  public init() {}

  /// The first number entered for `key`, or nil. O(1).
  @inlinable public subscript(key: FoldedKey) -> Int32? {
    number(of: key) { _ in true }
  }

  /// The first number entered for `key` that `isMeant` accepts, or nil.
  @inlinable @inline(__always)
  public func number(of key: FoldedKey, where isMeant: (Int32) -> Bool) -> Int32? {
    var place = home(of: key.rawValue)
    while slots[place].number >= 0 {
      if slots[place].key == key.rawValue, isMeant(slots[place].number) { return slots[place].number }
      place = (place + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds `number`, not negative, behind what `key` already has.
  public mutating func insert(_ key: FoldedKey, _ number: Int32) {
    if used * 2 >= slots.count { grow() }
    var place = home(of: key.rawValue)
    while slots[place].number != Self.free { place = (place + 1) & (slots.count - 1) }
    slots[place] = Slot(key: key.rawValue, number: number)
    used += 1
  }

  @usableFromInline @inline(__always)
  func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 32) & (slots.count - 1) }

  private mutating func grow() {
    let old = slots.filter { $0.number != Self.free }
    slots = .init(repeating: Slot(), count: slots.count * 2)
    used = 0
    // Numbers of one key keep their order: each is entered behind the earlier one. A run that wraps round the end of
    // the table would turn it round, so entries go in by number.
    for slot in old.sorted(by: { $0.number < $1.number }) { insert(FoldedKey(rawValue: slot.key), slot.number) }
  }
}

/// An open-addressing table from keys to numbers; a miss costs about two nanoseconds. One key may have several numbers,
/// since keys are hashes: the caller says which is meant.
public struct KeyTable: Sendable {
  @usableFromInline var keys: [UInt64] = .init(repeating: 0, count: 16)
  /// Negative where the slot is free.
  @usableFromInline var numbers: [Int32] = .init(repeating: Self.free, count: 16)
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
    var slot = home(of: key.rawValue)
    while numbers[slot] >= 0 {
      if keys[slot] == key.rawValue, isMeant(numbers[slot]) { return numbers[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Adds `number`, not negative, behind what `key` already has.
  public mutating func insert(_ key: FoldedKey, _ number: Int32) {
    if used * 2 >= keys.count { grow() }
    var slot = home(of: key.rawValue)
    while numbers[slot] != Self.free { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key.rawValue
    numbers[slot] = number
    used += 1
  }

  @usableFromInline @inline(__always)
  func home(of key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 32) & (keys.count - 1) }

  private mutating func grow() {
    let old = zip(keys, numbers).filter { $0.1 != Self.free }
    let size = keys.count * 2
    keys = .init(repeating: 0, count: size)
    numbers = .init(repeating: Self.free, count: size)
    used = 0
    // Numbers of one key keep their order: each is entered behind the earlier one. A run that wraps round the end of
    // the table would turn it round, so entries go in by number.
    for (key, number) in old.sorted(by: { $0.1 < $1.1 }) { insert(FoldedKey(rawValue: key), number) }
  }
}

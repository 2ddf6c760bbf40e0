import Synchronization

/// The words that begin a phrase of any table, each with the tables whose phrases it begins: one bit a table.
///
/// A reader asks thirty lexicons about each word of an article, and hardly one has it. With their openers in one place a word is
/// looked up once, when its text is made, and each question afterwards is a look at one bit. A program makes its lexicons once
/// and has bits for all of them; tables made later, as tests make them by the hundred, have none and are asked for
/// each word as before. So a bit changes how fast a phrase is found and nothing else.
public struct PhraseOpeners: Sendable {
  /// By a part of its key: another part of the key above the number of its row; 0 where the slot is free. Four bytes, so that all
  /// lexicons stay near the processor. Two words that share both parts share their rows, and are looked up for nothing.
  private var slots = [UInt32](repeating: 0, count: 1 << 10)
  private var used = 0
  /// What was added, for when the slots must grow: they have no whole keys.
  private var added: [(key: UInt64, bit: UInt64)] = []
  /// The tables that words open together, each row once. The first is no word's.
  private var rows: [UInt64] = [0]
  private var numbers: [UInt64: UInt32] = [:]
  /// The bits that are given.
  private(set) var tables: UInt64 = 0

  private static let rowBits: UInt32 = 12

  /// The openers of all tables made so far.
  private static let shared = Mutex(PhraseOpeners())

  static var current: PhraseOpeners { shared.withLock { $0 } }

  /// The bit of a new table whose phrases begin with `keys`, 0 where all are given.
  public static func bit(of keys: [FoldedKey]) -> UInt64 { shared.withLock { $0.add(keys) } }

  /// Takes in a table.
  mutating func add(_ keys: [FoldedKey]) -> UInt64 {
    let bit = ~tables & (tables &+ 1)
    guard bit != 0 else { return 0 }
    tables |= bit
    for key in keys {
      added.append((Self.spread(key), bit))
      if used * 2 >= slots.count { grow() } else { insert(Self.spread(key), bit) }
    }
    return bit
  }

  private mutating func grow() {
    slots = .init(repeating: 0, count: slots.count * 2)
    used = 0
    for (key, bit) in added { insert(key, bit) }
  }

  /// The tables with a phrase that begins with a word of `key`, perhaps some more. O(1).
  @inline(__always)
  func tables(openedBy key: FoldedKey) -> UInt64 {
    rows[Int(slots[slot(of: Self.spread(key))] & (1 << Self.rowBits - 1))]
  }

  private mutating func insert(_ key: UInt64, _ bit: UInt64) {
    let slot = slot(of: key)
    if slots[slot] == 0 { used += 1 }
    let old = Int(slots[slot] & (1 << Self.rowBits - 1))
    slots[slot] = Self.tag(key) << Self.rowBits | number(of: rows[old] | bit)
  }

  /// The number of a row. Of more rows than there is room for, one that every table is in serves.
  private mutating func number(of row: UInt64) -> UInt32 {
    let row = rows.count < 1 << Self.rowBits - 1 ? row : numbers[row] == nil ? .max : row
    if let known = numbers[row] { return known }
    rows.append(row)
    numbers[row] = UInt32(rows.count - 1)
    return UInt32(rows.count - 1)
  }

  /// Keys of signs are small numbers.
  @inline(__always)
  private static func spread(_ key: FoldedKey) -> UInt64 { key.rawValue &* 0x9E37_79B9_7F4A_7C15 }

  /// The part of a key that a slot holds; never 0.
  @inline(__always)
  private static func tag(_ key: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: key >> 8) & 0xF_FFFF | 1 }

  /// The slot of the spread `key`, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] >> Self.rowBits != Self.tag(key) { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

extension PhraseOpeners {
  /// By token of a text: the tables with a phrase that may begin there, whether with the whole word or behind its clitics. O(n).
  func tables(openedBy tokens: [Token], _ forms: WordForms) -> [UInt64] {
    var result: [UInt64] = []
    result.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() {
      var found = tables(openedBy: token.key)
      forms.eachKey(of: index) { found |= tables(openedBy: $0) }
      result.append(found)
    }
    return result
  }
}

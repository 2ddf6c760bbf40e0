import Synchronization

/// Remembers what was worked out for a spelling, over articles and threads.
///
/// It holds values of a pure function only, so it changes how fast an article is read and nothing else. When it is full, it
/// takes nothing more.
final class WordMemo<Value: Sendable>: Sendable {
  /// An open-addressing table of hashes that are well mixed already.
  private struct Table {
    var slots: [Int32]
    var keys: [UInt64] = []
    var values: [Value] = []

    init(capacity: Int) {
      var size = 16
      while size < capacity * 2 { size *= 2 }
      slots = .init(repeating: -1, count: size)
    }

    /// The slot of `key`, or the free one where it belongs.
    func slot(_ key: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: key >> 16) & (slots.count - 1)
      while slots[slot] >= 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
      return slot
    }
  }

  private let table: Mutex<Table>
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
    table = Mutex(Table(capacity: capacity))
  }

  /// The value of each spelling of `surfaces`; `make` works out those not yet known, from a token that has the spelling.
  func values(_ surfaces: Surfaces, make: (Int) -> Value) -> [Value] {
    var missing: [Int] = []
    var result: [Value?] = table.withLock { table in
      surfaces.keys.indices.map { index in
        let number = table.slots[table.slot(surfaces.keys[index])]
        if number >= 0 { return table.values[Int(number)] }
        missing.append(index)
        return nil
      }
    }
    for index in missing { result[index] = make(surfaces.tokens[index]) }
    if !missing.isEmpty { keep(missing, result, surfaces) }
    return result.compactMap { $0 }
  }

  private func keep(_ missing: [Int], _ values: [Value?], _ surfaces: Surfaces) {
    table.withLock { table in
      for index in missing where table.values.count < capacity {
        let slot = table.slot(surfaces.keys[index])
        guard table.slots[slot] < 0, let value = values[index] else { continue }
        table.slots[slot] = Int32(table.values.count)
        table.keys.append(surfaces.keys[index])
        table.values.append(value)
      }
    }
  }
}

import Synchronization

/// Remembers what was worked out for a spelling, over articles and threads.
///
/// It holds values of a pure function only, so it changes how fast an article is read and nothing else. When it is full, it
/// takes nothing more.
final class WordMemo<Value: Sendable>: Sendable {
  /// An open-addressing table of hashes that are well mixed already.
  private struct Table {
    var slots: [Slot]
    var values: [Value] = []

    /// A key beside the number of its value, negative where the slot is free.
    struct Slot {
      var key: UInt64 = 0
      var number: Int32 = -1
    }

    init(capacity: Int) {
      var size = 16
      while size < capacity * 2 { size *= 2 }
      slots = .init(repeating: Slot(), count: size)
    }

    /// The slot of `key`, or the free one where it belongs.
    func slot(_ key: UInt64) -> Int {
      var slot = Int(truncatingIfNeeded: key >> 16) & (slots.count - 1)
      while slots[slot].number >= 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
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
    // A number once given is never taken back, so that it holds while the table is open to others.
    let numbers = table.withLock { table in surfaces.keys.map { table.slots[table.slot($0)].number } }
    let made = numbers.indices.filter { numbers[$0] < 0 }.map { make(surfaces.tokens[$0]) }
    return table.withLock { table in
      var next = 0
      return numbers.indices.map { index in
        if numbers[index] >= 0 { return table.values[Int(numbers[index])] }
        keep(made[next], for: surfaces.keys[index], in: &table)
        next += 1
        return made[next - 1]
      }
    }
  }

  /// The value of the one spelling with `key`; `make` works it out if it is not yet known.
  func value(_ key: UInt64, make: () -> Value) -> Value {
    let known = table.withLock { table in
      let number = table.slots[table.slot(key)].number
      return number < 0 ? nil : table.values[Int(number)]
    }
    if let known { return known }
    let made = make()
    table.withLock { keep(made, for: key, in: &$0) }
    return made
  }

  /// Enters `value` where there is room; another thread may have been quicker.
  private func keep(_ value: Value, for key: UInt64, in table: inout Table) {
    let slot = table.slot(key)
    guard table.values.count < capacity, table.slots[slot].number < 0 else { return }
    table.slots[slot] = Table.Slot(key: key, number: Int32(table.values.count))
    table.values.append(value)
  }
}

import Synchronization

/// Remembers what was worked out for a spelling, over articles and threads.
///
/// It holds values of a pure function only, so it changes how fast an article is read and nothing else. When it is full, it
/// takes nothing more.
final class WordMemo<Value: Sendable>: Sendable {
  private struct Table {
    var numbers: [UInt64: Int32] = [:]
    var values: [Value] = []
  }

  private let table = Mutex(Table())
  private let capacity: Int

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// The value of each spelling of `surfaces`; `make` works out those not yet known, from a token that has the spelling.
  func values(_ surfaces: Surfaces, make: (Int) -> Value) -> [Value] {
    var missing: [Int] = []
    var result: [Value?] = table.withLock { table in
      surfaces.keys.indices.map { index in
        if let number = table.numbers[surfaces.keys[index]] { return table.values[Int(number)] }
        missing.append(index)
        return nil
      }
    }
    if missing.isEmpty { return result.compactMap { $0 } }
    for index in missing { result[index] = make(surfaces.tokens[index]) }
    table.withLock { table in
      for index in missing where table.values.count < capacity && table.numbers[surfaces.keys[index]] == nil {
        guard let value = result[index] else { continue }
        table.numbers[surfaces.keys[index]] = Int32(table.values.count)
        table.values.append(value)
      }
    }
    return result.compactMap { $0 }
  }
}

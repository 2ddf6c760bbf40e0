import NewsTimes

/// The times of an article by token, for constant looks.
final class TimeCover: Sendable {
  private let timeAt: [Int32]
  private let quantityAt: [Int32]
  private let found: TimesAndQuantities

  /// Lays `found` over `count` tokens.
  init(_ found: TimesAndQuantities, count: Int) {
    timeAt = Self.layer(found.times.map(\.tokens), count)
    quantityAt = Self.layer(found.quantities.map(\.tokens), count)
    self.found = found
  }

  /// The time that covers the token at `index`.
  func time(at index: Int) -> TimesAndQuantities.Time? {
    timeAt.indices.contains(index) && timeAt[index] >= 0 ? found.times[Int(timeAt[index])] : nil
  }

  /// The quantity that covers the token at `index`.
  func quantity(at index: Int) -> TimesAndQuantities.Number? {
    quantityAt.indices.contains(index) && quantityAt[index] >= 0 ? found.quantities[Int(quantityAt[index])] : nil
  }

  /// The times that begin in `tokens`, in order.
  func times(in tokens: Range<Int>) -> [TimesAndQuantities.Time] {
    tokens.compactMap { index in time(at: index).flatMap { $0.tokens.lowerBound == index ? $0 : nil } }
  }

  /// By token the first from there on that a time covers, `Int.max` where none does, with one more for the text's end.
  var next: [Int] {
    var next = [Int](repeating: .max, count: timeAt.count + 1)
    for index in timeAt.indices.reversed() { next[index] = timeAt[index] >= 0 ? index : next[index + 1] }
    return next
  }

  private static func layer(_ ranges: [Range<Int>], _ count: Int) -> [Int32] {
    var layer = [Int32](repeating: -1, count: count)
    for (index, range) in ranges.enumerated() {
      for token in range where token < count { layer[token] = Int32(index) }
    }
    return layer
  }
}

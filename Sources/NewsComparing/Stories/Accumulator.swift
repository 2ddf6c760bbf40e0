/// Sums for some of many items: adding is one array access, and emptying costs only what was touched.
struct Accumulator<Sum: AdditiveArithmetic> {
  private var sums: [Sum]
  private var touched: [Int] = []

  init(count: Int) { sums = [Sum](repeating: .zero, count: count) }

  /// Adds `amount`, which is above zero.
  @inline(__always)
  mutating func add(_ amount: Sum, to item: Int) {
    if sums[item] == .zero { touched.append(item) }
    sums[item] += amount
  }

  /// Hands out each sum, in the order of the first touch, and is empty again.
  mutating func drain(_ body: (Int, Sum) -> Void) {
    for item in touched {
      body(item, sums[item])
      sums[item] = .zero
    }
    touched.removeAll(keepingCapacity: true)
  }
}

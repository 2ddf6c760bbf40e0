import Testing

@testable import ArabicText

@Suite struct KeyTableTests {
  private func number(_ table: KeyTable, _ key: UInt64) -> Int32? {
    table.number(of: FoldedKey(rawValue: key)) { _ in true }
  }

  @Test func anyKeyMayBeEntered() {
    var table = KeyTable()
    for (number, key) in [UInt64(0), 1, .max, 1 << 32].enumerated() {
      table.insert(FoldedKey(rawValue: key), Int32(number))
    }
    #expect([0, 1, .max, 1 << 32].map { number(table, $0) } == [0, 1, 2, 3])
    #expect(number(table, 2) == nil)
  }

  @Test func numbersOfOneKeyKeepTheirOrderThroughGrowth() {
    var table = KeyTable()
    for number in 0..<500 { table.insert(FoldedKey(rawValue: UInt64(number % 7) << 60 | 15 << 32), Int32(number)) }
    for key in 0..<7 {
      var seen: [Int32] = []
      _ = table.number(of: FoldedKey(rawValue: UInt64(key) << 60 | 15 << 32)) {
        seen.append($0)
        return false
      }
      #expect(seen == (0..<500).filter { $0 % 7 == key }.map { Int32($0) })
    }
  }
}

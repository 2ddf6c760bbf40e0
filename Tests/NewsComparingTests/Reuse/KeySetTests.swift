import ArabicText
import Testing

@testable import NewsComparing

@Suite struct KeySetTests {
  @Test func whatIsInIsInAndNothingElse() {
    let keys = (1...500).map { FoldedKey("كلمة\($0)") }
    let set = KeySet(keys)
    #expect(keys.allSatisfy { set.contains($0.rawValue) })
    #expect(!(501...1500).contains { set.contains(FoldedKey("كلمة\($0)").rawValue) })
  }

  @Test func keysOfOneSlotStayApart() {
    let near = (0..<40).map { FoldedKey(rawValue: 0x1_0000_0000_0000 * UInt64($0) + 1) }
    let set = KeySet(near)
    #expect(near.allSatisfy { set.contains($0.rawValue) })
    #expect(!set.contains(2))
  }

  @Test func theEmptySetHasNothing() { #expect(!KeySet([FoldedKey]()).contains(7)) }
}

import ArabicText
import Testing

@Suite struct KeyFilterTests {
  @Test func whatWasAddedIsNeverDenied() {
    var filter = KeyFilter()
    for number in 0..<5000 {
      filter.insert(FoldedKey("كلمة\(number)"))
      if number % 500 == 0 { #expect((0...number).allSatisfy { filter.mayHave(FoldedKey("كلمة\($0)")) }) }
    }
    #expect((0..<5000).allSatisfy { filter.mayHave(FoldedKey("كلمة\($0)")) })
  }

  @Test func mostOthersAreDenied() {
    var filter = KeyFilter()
    for number in 0..<5000 { filter.insert(FoldedKey("كلمة\(number)")) }
    let passed = (0..<10_000).count { filter.mayHave(FoldedKey("سواها\($0)")) }
    #expect(passed < 1500)
  }

  @Test func keysOfSignsAreSpread() {
    var filter = KeyFilter()
    for number in 0..<100 { filter.insert(FoldedKey("كلمة\(number)")) }
    filter.insert(FoldedKey(rawValue: 0x28))
    #expect(filter.mayHave(FoldedKey(rawValue: 0x28)))
    #expect((UInt64(0x21)...0x7E).count { filter.mayHave(FoldedKey(rawValue: $0)) } < 40)
  }

  @Test func anEmptyOneHasNothing() { #expect(!KeyFilter().mayHave(FoldedKey("كلمة"))) }
}
